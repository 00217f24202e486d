package org.netevent.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.netevent.platform.money.Money;

/** So many tickets of one type, at the price that they had. */
@Entity
@Table(name = "order_line")
public class OrderLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "order_id")
    private long orderId;

    @Column(name = "ticket_type_id")
    private long typeId;

    private int quantity;

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    private int places;

    protected OrderLine() {}

    public OrderLine(long orderId, long typeId, int quantity, Money unitPrice, int places) {
        this.orderId = orderId;
        this.typeId = typeId;
        this.quantity = quantity;
        this.unitPrice = unitPrice.amount();
        this.places = places;
    }

    public Long id() {
        return id;
    }

    public long typeId() {
        return typeId;
    }

    public int quantity() {
        return quantity;
    }

    public int places() {
        return places;
    }
}
