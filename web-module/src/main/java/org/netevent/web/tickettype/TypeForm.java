package org.netevent.web.tickettype;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.netevent.platform.error.DomainException;
import org.netevent.tickettype.boundary.TicketKind;
import org.netevent.tickettype.boundary.TicketTypeCommand;
import org.netevent.tickettype.boundary.TicketTypeView;

/** What is typed about a ticket type: times are local to the event's zone, the price is a text. */
public class TypeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String description;
    private TicketKind kind = TicketKind.REGULAR;
    private String price;
    private String currency;
    private Integer quantity;
    private Integer places = 1;
    private LocalDateTime saleStarts;
    private LocalDateTime saleEnds;
    private Integer perOrderMin = 1;
    private Integer perOrderMax = 10;
    private String accessCode;
    private Integer priority;
    private Integer version;

    static TypeForm of(TicketTypeView type, ZoneId zone, String language) {
        TypeForm form = new TypeForm();
        form.name = type.name();
        form.description = type.description();
        form.kind = type.kind();
        form.price = TypedAmount.write(type.price(), language);
        form.currency = type.currency();
        form.quantity = type.quantity();
        form.places = type.places();
        form.saleStarts = LocalMoment.of(type.saleStarts(), zone);
        form.saleEnds = LocalMoment.of(type.saleEnds(), zone);
        form.perOrderMin = type.perOrderMin();
        form.perOrderMax = type.perOrderMax();
        form.accessCode = type.accessCode();
        form.priority = type.priority();
        form.version = type.version();
        return form;
    }

    /** @throws DomainException INVALID_INPUT for what cannot be read */
    TicketTypeCommand command(ZoneId zone) {
        return new TicketTypeCommand(
                name,
                description,
                kind,
                TypedAmount.read(price, "price"),
                currency,
                quantity,
                places,
                LocalMoment.instant("sale_starts", saleStarts, zone),
                LocalMoment.instant("sale_ends", saleEnds, zone),
                perOrderMin,
                perOrderMax,
                accessCode,
                priority,
                version);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public TicketKind getKind() {
        return kind;
    }

    public void setKind(TicketKind kind) {
        this.kind = kind;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public LocalDateTime getSaleStarts() {
        return saleStarts;
    }

    public void setSaleStarts(LocalDateTime saleStarts) {
        this.saleStarts = saleStarts;
    }

    public LocalDateTime getSaleEnds() {
        return saleEnds;
    }

    public void setSaleEnds(LocalDateTime saleEnds) {
        this.saleEnds = saleEnds;
    }

    public Integer getPerOrderMin() {
        return perOrderMin;
    }

    public void setPerOrderMin(Integer perOrderMin) {
        this.perOrderMin = perOrderMin;
    }

    public Integer getPerOrderMax() {
        return perOrderMax;
    }

    public void setPerOrderMax(Integer perOrderMax) {
        this.perOrderMax = perOrderMax;
    }

    public String getAccessCode() {
        return accessCode;
    }

    public void setAccessCode(String accessCode) {
        this.accessCode = accessCode;
    }

    public Integer getPriority() {
        return priority;
    }

    public void setPriority(Integer priority) {
        this.priority = priority;
    }
}
