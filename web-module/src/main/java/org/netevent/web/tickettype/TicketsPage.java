package org.netevent.web.tickettype;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Events;
import org.netevent.platform.money.Money;
import org.netevent.tickettype.boundary.DiscountCodeView;
import org.netevent.tickettype.boundary.DiscountCodes;
import org.netevent.tickettype.boundary.DiscountKind;
import org.netevent.tickettype.boundary.SaleTerms;
import org.netevent.tickettype.boundary.SaleTermsCommand;
import org.netevent.tickettype.boundary.TermsOfSale;
import org.netevent.tickettype.boundary.TicketTypeView;
import org.netevent.tickettype.boundary.TicketTypes;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Price;
import org.netevent.web.platform.Texts;

/** What an event sells: its ticket types, discount codes and terms ({@code /organizer/tickets?id=}). */
@Named
@ViewScoped
public class TicketsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Events events;

    @Inject
    TicketTypes types;

    @Inject
    DiscountCodes codes;

    @Inject
    TermsOfSale terms;

    @Inject
    Messages messages;

    @Inject
    Price price;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    private long id;
    private boolean offline;
    private String offlineInstructions;
    private Integer offlineDays;
    private boolean stripe;
    private LocalDateTime changeUntil;
    private transient EventView event;
    private transient List<TicketTypeView> list;
    private transient List<DiscountCodeView> discounts;

    public void load() {
        SaleTerms set = terms.of(id);
        offline = set.offline();
        offlineInstructions = set.offlineInstructions();
        offlineDays = set.offlineDays();
        stripe = set.stripe();
        changeUntil = LocalMoment.of(set.changeUntil(), zone());
    }

    /** Puts a type one place higher or, with 1, lower. */
    public String move(long type, int by) {
        List<Long> order =
                new ArrayList<>(types.of(id).stream().map(TicketTypeView::id).toList());
        int from = order.indexOf(type);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            types.sort(id, order);
        }
        return here();
    }

    public String remove(long type) {
        types.remove(type);
        messages.done("tickettype.done.removed");
        return here();
    }

    public String removeDiscount(long discount) {
        codes.remove(discount);
        messages.done("discount.done.removed");
        return here();
    }

    public String saveTerms() {
        terms.set(
                id,
                new SaleTermsCommand(
                        offline,
                        offlineInstructions,
                        offlineDays,
                        stripe,
                        LocalMoment.instant("change_until", changeUntil, zone())));
        messages.done("sale_terms.done.saved");
        return here();
    }

    /** Percent, or an amount of money. */
    public String worth(DiscountCodeView discount) {
        if (discount.kind() == DiscountKind.AMOUNT) return price.of(Money.of(discount.value(), discount.currency()));
        String number = TypedAmount.write(discount.value(), preferences.getLanguage());
        return texts.get(preferences.getLocale(), "discount.percent_of", Map.of("n", number));
    }

    public EventView getEvent() {
        if (event == null) event = events.toEdit(id);
        return event;
    }

    public List<TicketTypeView> getTypes() {
        if (list == null) list = types.of(id);
        return list;
    }

    /** The types in their order. */
    public String getOrder() {
        return getTypes().stream().map(type -> String.valueOf(type.id())).collect(Collectors.joining(" "));
    }

    public List<DiscountCodeView> getDiscounts() {
        if (discounts == null) discounts = codes.of(id);
        return discounts;
    }

    /** Whether the event approves by hand, so that it cannot sell. */
    public boolean isManual() {
        return getEvent().approval() == Approval.MANUAL;
    }

    private ZoneId zone() {
        return ZoneId.of(getEvent().timeZone());
    }

    private String here() {
        return "/organizer/tickets.xhtml?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isOffline() {
        return offline;
    }

    public void setOffline(boolean offline) {
        this.offline = offline;
    }

    public String getOfflineInstructions() {
        return offlineInstructions;
    }

    public void setOfflineInstructions(String offlineInstructions) {
        this.offlineInstructions = offlineInstructions;
    }

    public Integer getOfflineDays() {
        return offlineDays;
    }

    public void setOfflineDays(Integer offlineDays) {
        this.offlineDays = offlineDays;
    }

    public boolean isStripe() {
        return stripe;
    }

    public void setStripe(boolean stripe) {
        this.stripe = stripe;
    }

    public LocalDateTime getChangeUntil() {
        return changeUntil;
    }

    public void setChangeUntil(LocalDateTime changeUntil) {
        this.changeUntil = changeUntil;
    }
}
