package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.payment.entity.Payment;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.outbox.Outbox;

/** What is told about payments: to the audit log, and to the buyer by mail. */
@ApplicationScoped
public class PaymentWords {
    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    public void log(String action, Payment payment, OrderInfo order, Map<String, ?> after) {
        audit.record(AuditRecord.of("payment." + action, "payment", payment.id(), order.code(), order.eventId())
                .changing(Map.of(), after));
    }

    public void write(String kind, Map<String, Long> ids) {
        outbox.add("mail." + kind, ids);
    }

    /** The same about many. */
    public void toProviderEach(String kind, String name, List<Long> ids) {
        outbox.addEach("payment." + kind, name, ids);
    }

    /** Something that Stripe is told after the commit. */
    public void toProvider(String kind, String name, long id) {
        outbox.add("payment." + kind, Map.of(name, id));
    }
}
