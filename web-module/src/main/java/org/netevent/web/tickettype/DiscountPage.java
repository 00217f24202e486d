package org.netevent.web.tickettype;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Events;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.tickettype.boundary.DiscountCodeCommand;
import org.netevent.tickettype.boundary.DiscountCodeView;
import org.netevent.tickettype.boundary.DiscountCodes;
import org.netevent.tickettype.boundary.DiscountKind;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Preferences;

/** One discount code of an event, new ({@code /organizer/discount?id=}) or existing ({@code &discount=}). */
@Named
@ViewScoped
public class DiscountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Events events;

    @Inject
    DiscountCodes codes;

    @Inject
    Preferences preferences;

    @Inject
    Messages messages;

    private long id;
    private Long discount;
    private String code;
    private DiscountKind kind = DiscountKind.PERCENT;
    private String value;
    private Integer maxUses;
    private LocalDateTime validFrom;
    private LocalDateTime validUntil;
    private Integer version;
    private transient EventView event;

    public void load() {
        getEvent();
        if (discount == null) return;
        DiscountCodeView known = codes.get(discount);
        if (known.eventId() != id) throw new DomainException(PlatformError.NOT_FOUND);
        code = known.code();
        kind = known.kind();
        value = TypedAmount.write(known.value(), preferences.getLanguage());
        maxUses = known.maxUses();
        validFrom = LocalMoment.of(known.validFrom(), zone());
        validUntil = LocalMoment.of(known.validUntil(), zone());
        version = known.version();
    }

    public String save() {
        DiscountCodeCommand command = new DiscountCodeCommand(
                code,
                kind,
                TypedAmount.read(value, "value"),
                maxUses,
                LocalMoment.instant("valid_from", validFrom, zone()),
                LocalMoment.instant("valid_until", validUntil, zone()),
                version);
        if (discount == null) codes.create(id, command);
        else codes.edit(discount, command);
        messages.done(discount == null ? "discount.done.created" : "discount.done.saved");
        return "/organizer/tickets.xhtml?faces-redirect=true&id=" + id;
    }

    public EventView getEvent() {
        if (event == null) event = events.toEdit(id);
        return event;
    }

    public DiscountKind[] getKinds() {
        return DiscountKind.values();
    }

    private ZoneId zone() {
        return ZoneId.of(getEvent().timeZone());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getDiscount() {
        return discount;
    }

    public void setDiscount(Long discount) {
        this.discount = discount;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public DiscountKind getKind() {
        return kind;
    }

    public void setKind(DiscountKind kind) {
        this.kind = kind;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public Integer getMaxUses() {
        return maxUses;
    }

    public void setMaxUses(Integer maxUses) {
        this.maxUses = maxUses;
    }

    public LocalDateTime getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDateTime validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDateTime getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDateTime validUntil) {
        this.validUntil = validUntil;
    }
}
