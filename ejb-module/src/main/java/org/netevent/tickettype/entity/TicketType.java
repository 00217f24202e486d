package org.netevent.tickettype.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;

/** What a team sets about a ticket type. How many are taken and sold changes by conditional updates only, so it is not here. */
@Entity
@Table(name = "ticket_type")
public class TicketType {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id", updatable = false)
    private long eventId;

    private String name;
    private String description;
    private String kind;
    private BigDecimal price;
    private String currency;
    private Integer quantity;
    private int places;

    @Column(name = "sale_starts")
    private Instant saleStarts;

    @Column(name = "sale_ends")
    private Instant saleEnds;

    @Column(name = "per_order_min")
    private int perOrderMin;

    @Column(name = "per_order_max")
    private int perOrderMax;

    @Column(name = "access_code")
    private String accessCode;

    private int priority;
    private int position;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected TicketType() {}

    public TicketType(long eventId, TypeDetails details, int position, Instant now) {
        this.eventId = eventId;
        this.position = position;
        this.createdAt = now;
        edit(details, now);
    }

    public final void edit(TypeDetails details, Instant now) {
        name = details.name();
        description = details.description();
        kind = details.kind();
        price = details.price();
        currency = details.currency();
        quantity = details.quantity();
        places = details.places();
        saleStarts = details.saleStarts();
        saleEnds = details.saleEnds();
        perOrderMin = details.perOrderMin();
        perOrderMax = details.perOrderMax();
        accessCode = details.accessCode();
        priority = details.priority();
        updatedAt = now;
    }

    public TypeDetails details() {
        return new TypeDetails(
                name,
                description,
                kind,
                // as the currency writes it, so that the log names no change where there is none
                price.setScale(Currency.getInstance(currency).getDefaultFractionDigits()),
                currency,
                quantity,
                places,
                saleStarts,
                saleEnds,
                perOrderMin,
                perOrderMax,
                accessCode,
                priority);
    }

    /** The event's one currency became another while this type has no price in it. */
    public void follow(String other) {
        currency = other;
    }

    public void place(int at) {
        position = at;
    }

    public Long id() {
        return id;
    }

    public long eventId() {
        return eventId;
    }

    public String name() {
        return name;
    }

    public int position() {
        return position;
    }

    public int version() {
        return version;
    }
}
