package org.netevent.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.netevent.platform.persistence.Row;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.ticket.boundary.TicketStatus;

/** What became of an order's attendees, in one statement. */
@ApplicationScoped
public class OrderTickets {
    @PersistenceContext
    EntityManager em;

    /** @param serial null when no ticket was issued, as ticket and usedAt */
    public record Held(RegistrationStatus registration, String serial, TicketStatus ticket, Instant usedAt) {}

    /** By registration. */
    public Map<Long, Held> ofOrder(long orderId) {
        Map<Long, Held> held = new HashMap<>();
        em.createNativeQuery("select r.id, r.status, t.serial, t.status, t.used_at from order_attendee a"
                        + " join registration r on r.id = a.registration_id"
                        + " left join ticket t on t.registration_id = r.id where a.order_id = ?1")
                .setParameter(1, orderId)
                .getResultList()
                .forEach(row -> {
                    Row columns = new Row(row);
                    long id = columns.whole();
                    RegistrationStatus status = RegistrationStatus.of(columns.text());
                    String serial = columns.text();
                    String ticket = columns.text();
                    held.put(
                            id,
                            new Held(
                                    status,
                                    serial,
                                    ticket == null ? null : TicketStatus.of(ticket),
                                    columns.instant()));
                });
        return held;
    }
}
