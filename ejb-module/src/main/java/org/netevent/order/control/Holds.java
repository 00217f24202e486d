package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.order.boundary.Sale;
import org.netevent.platform.config.Settings;

/** How long an order holds its seats. */
@ApplicationScoped
public class Holds {
    /** However often somebody begins to pay anew, seats are held no longer than this many times the hold. */
    private static final int LONGEST = 4;

    @Inject
    Settings settings;

    /** From choosing the tickets. */
    Instant chosen(Instant now) {
        return now.plus(hold());
    }

    /** From beginning to pay. @param created when the order was */
    public Instant paying(PaymentMethod method, Sale sale, Instant created, Instant now) {
        return switch (method) {
            case FREE -> chosen(now);
            case OFFLINE ->
                earlier(
                        now.plus(Duration.ofDays(sale.terms().offlineDays())),
                        sale.event().startTime());
            case STRIPE -> earlier(chosen(now), created.plus(hold().multipliedBy(LONGEST)));
        };
    }

    private Duration hold() {
        return Duration.ofMinutes(settings.holdMinutes());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
