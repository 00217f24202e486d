package org.netevent.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.netevent.platform.persistence.Conditions;
import org.netevent.platform.persistence.Row;

/** What tickets say on paper, by one query for all of them. Only tickets that admit are printed. */
@ApplicationScoped
public class PaperQueries {
    private static final String SELECT = "select t.serial, r.id, r.account_id, r.order_id, r.name, r.organisation,"
            + " r.language, y.name as type_name, r.places, r.members, o.code, e.id as event_id, e.name as event_name,"
            + " e.start_time, e.end_time, e.time_zone, e.location, e.address, e.latitude, e.longitude"
            + " from ticket t join registration r on r.id = t.registration_id join event e on e.id = t.event_id"
            + " left join ticket_type y on y.id = r.ticket_type_id left join ticket_order o on o.id = r.order_id";

    @PersistenceContext
    EntityManager em;

    public List<PrintedTicket> ofSerial(String serial) {
        return list(new Conditions().add("t.serial = ?", serial));
    }

    public List<PrintedTicket> ofRegistration(long registrationId) {
        return list(new Conditions().add("t.registration_id = ?", registrationId));
    }

    /** In the order in which they were bought. */
    public List<PrintedTicket> ofOrder(long orderId) {
        return list(new Conditions().add("r.order_id = ?", orderId));
    }

    private List<PrintedTicket> list(Conditions conditions) {
        conditions.add("t.status in ('valid', 'used')");
        List<?> rows = conditions
                .bind(em.createNativeQuery(SELECT + conditions.where() + " order by t.id"))
                .getResultList();
        return rows.stream().map(PaperQueries::ticket).toList();
    }

    private static PrintedTicket ticket(Object columns) {
        Row row = new Row(columns);
        String serial = row.text();
        PrintedTicket.Holder holder = new PrintedTicket.Holder(
                row.whole(), row.wholeOrNull(), row.wholeOrNull(), row.text(), row.text(), row.text());
        String type = row.text();
        int places = (int) row.whole();
        String members = row.text();
        String code = row.text();
        PrintedTicket.Occasion event = new PrintedTicket.Occasion(
                row.whole(),
                row.text(),
                row.instant(),
                row.instant(),
                ZoneId.of(row.text()),
                row.text(),
                row.text(),
                row.as(BigDecimal.class),
                row.as(BigDecimal.class));
        return new PrintedTicket(serial, holder, type, places, members, code, event);
    }
}
