package org.netevent.system.container;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.netevent.payment.boundary.PaymentReceived;
import org.netevent.platform.money.Money;
import org.netevent.tickettype.boundary.TicketTypeChanged;

/** Payments that come at the same moment, each in its own transaction; some are rolled back at their end. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReceiptRush {
    @Inject
    Event<PaymentReceived> received;

    @Inject
    Event<TicketTypeChanged> selling;

    @Resource
    SessionContext context;

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource database;

    /** The event's team put something on sale. */
    @PermitAll
    public void sell(long event) {
        selling.fire(new TicketTypeChanged(event));
    }

    @PermitAll
    public boolean pay(long order, boolean fails) {
        received.fire(new PaymentReceived(0, order, Money.of(BigDecimal.TEN, "EUR")));
        if (fails) context.setRollbackOnly();
        return !fails;
    }

    /** The next number as somebody would read it who locks nothing. @return whether it was still free */
    @PermitAll
    public boolean payWithoutLock(long organizer, long order) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into receipt (organizer_id, number,"
                        + " order_id, amount, currency, issued_at) values (?, ?, ?, 10, 'EUR', utc_timestamp(6))")) {
            insert.setLong(1, organizer);
            insert.setLong(
                    2,
                    new Rows(database)
                            .count(
                                    "select coalesce(max(number), 0) + 1 from receipt where organizer_id = ?",
                                    organizer));
            insert.setLong(3, order);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            context.setRollbackOnly();
            return false;
        }
    }
}
