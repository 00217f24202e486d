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

/** What a team sets about a discount code. */
@Entity
@Table(name = "discount_code")
public class DiscountCode {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id", updatable = false)
    private long eventId;

    private String code;
    private String kind;

    private BigDecimal value;

    @Column(name = "max_uses")
    private Integer maxUses;

    /** Changed by conditional updates only, never through the entity. */
    @Column(insertable = false, updatable = false)
    private int used;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected DiscountCode() {}

    public DiscountCode(long eventId, DiscountDetails details, Instant now) {
        this.eventId = eventId;
        this.createdAt = now;
        edit(details);
    }

    public final void edit(DiscountDetails details) {
        code = details.code();
        kind = details.kind();
        value = details.value();
        maxUses = details.maxUses();
        validFrom = details.validFrom();
        validUntil = details.validUntil();
    }

    public DiscountDetails details() {
        return new DiscountDetails(code, kind, plain(value), maxUses, validFrom, validUntil);
    }

    /** Without the zeros that the column adds. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal brief = number.stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }

    /** Whether it can be used at a moment. */
    public boolean valid(Instant now) {
        return (maxUses == null || used < maxUses)
                && (validFrom == null || !now.isBefore(validFrom))
                && (validUntil == null || now.isBefore(validUntil));
    }

    public Long id() {
        return id;
    }

    public long eventId() {
        return eventId;
    }

    public int used() {
        return used;
    }

    public int version() {
        return version;
    }
}
