package org.netevent.web.tickettype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.netevent.tickettype.boundary.SaleState;
import org.netevent.tickettype.boundary.ShopView;
import org.netevent.tickettype.boundary.TicketShop;
import org.netevent.tickettype.boundary.TicketTypeView;
import org.netevent.web.platform.Address;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;
import org.netevent.web.platform.When;

/** The tickets on an event's page. What is chosen goes over the API (tickets.js), so the page needs no form of Faces. */
@Named
@RequestScoped
public class TicketsBox {
    /** So few are told. */
    public static final int FEW = 10;

    private static final String CODE = "access";

    @Inject
    TicketShop shop;

    @Inject
    Address address;

    @Inject
    Texts texts;

    @Inject
    When when;

    @Inject
    Preferences preferences;

    private ShopView view = new ShopView(false, List.of(), false);

    public void load(String eventCode) {
        view = shop.byCode(eventCode, address.get(CODE));
    }

    public boolean isSells() {
        return view.sells();
    }

    public List<TicketTypeView> getTypes() {
        return view.types();
    }

    /** Of all of them; empty where there are none. */
    public String getCurrency() {
        return view.types().stream().map(TicketTypeView::currency).findFirst().orElse("");
    }

    /** Whether there may be more for who gives a code. */
    public boolean isWithCode() {
        return view.withCode();
    }

    public String getAccessCode() {
        return address.get(CODE);
    }

    /** Whether the code that was given opens nothing. */
    public boolean isWrongCode() {
        return getAccessCode() != null
                && !getAccessCode().isBlank()
                && view.types().stream().noneMatch(TicketTypeView::hidden);
    }

    /** Whether anything can be ordered now. */
    public boolean isOnSale() {
        return view.types().stream().anyMatch(type -> type.state() == SaleState.ON_SALE);
    }

    /** The numbers of tickets that one order can take now. */
    public List<Integer> choices(TicketTypeView type) {
        List<Integer> choices = new ArrayList<>(List.of(0));
        IntStream.rangeClosed(type.perOrderMin(), type.most()).forEach(choices::add);
        return choices;
    }

    public boolean few(TicketTypeView type) {
        return type.state() == SaleState.ON_SALE && type.left() != null && type.left() <= FEW;
    }

    /** Whether who wants some can wait for them. */
    public boolean waits(TicketTypeView type) {
        return type.state() == SaleState.SOLD_OUT || type.state() == SaleState.WAITLIST;
    }

    /** What there is to say about how it can be had. */
    public String words(TicketTypeView type, String zone) {
        return switch (type.state()) {
            case ENDED -> text("ended");
            case SOLD_OUT, WAITLIST -> text("sold_out");
            case NOT_YET ->
                type.saleStarts() == null
                        ? text("not_yet")
                        : texts.get(
                                preferences.getLocale(),
                                "tickettype.starts",
                                Map.of(
                                        "in",
                                        when.relative(type.saleStarts()),
                                        "at",
                                        when.moment(type.saleStarts(), zone)));
            case ON_SALE -> {
                if (few(type)) yield texts.count(preferences.getLocale(), "tickettype.left", type.left());
                if (type.saleEnds() == null) yield "";
                yield texts.get(
                        preferences.getLocale(), "tickettype.until", Map.of("at", when.moment(type.saleEnds(), zone)));
            }
        };
    }

    private String text(String state) {
        return texts.get(preferences.getLocale(), "tickettype." + state, Map.of());
    }
}
