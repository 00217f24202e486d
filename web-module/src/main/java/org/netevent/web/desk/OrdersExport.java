package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.netevent.desk.boundary.OrderFilter;
import org.netevent.desk.boundary.OrderList;
import org.netevent.event.boundary.EventLookup;
import org.netevent.web.platform.Texts;
import org.netevent.web.platform.XlsxStream;
import org.netevent.web.platform.rest.ProblemTexts;

/** The orders that the page shows, as files for a spreadsheet in the reader's language. */
@RequestScoped
public class OrdersExport {
    @Inject
    OrderList list;

    @Inject
    EventLookup events;

    @Inject
    Texts texts;

    @Inject
    ProblemTexts languages;

    Response csv(OrderFilter filter, HttpHeaders headers) {
        Locale locale = languages.locale(headers);
        char delimiter = locale.getLanguage().equals("de") ? ';' : ',';
        return answer(
                filter,
                "csv",
                OrdersResource.CSV,
                OrderTable.forPeople(column -> heading(locale, column), delimiter, taker -> list.each(filter, taker)));
    }

    Response workbook(OrderFilter filter, HttpHeaders headers) {
        Locale locale = languages.locale(headers);
        return answer(
                filter,
                "xlsx",
                XlsxStream.TYPE,
                OrderTable.workbook(
                        texts.get(locale, "nav.orders"),
                        column -> heading(locale, column),
                        events.get(filter.eventId()).timeZone(),
                        taker -> list.each(filter, taker)));
    }

    private String heading(Locale locale, String column) {
        return texts.get(locale, "desk.order_csv." + column);
    }

    private static Response answer(OrderFilter filter, String ending, String type, StreamingOutput table) {
        return Response.ok(table, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"orders-" + filter.eventId() + "." + ending + "\"")
                .build();
    }
}
