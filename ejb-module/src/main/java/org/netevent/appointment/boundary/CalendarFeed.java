package org.netevent.appointment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.netevent.appointment.control.Calendars;
import org.netevent.appointment.control.Feed;
import org.netevent.appointment.control.FeedLink;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;

/** One's own calendar for other programs, by a secret address that its owner can renew and revoke. */
@Stateless
public class CalendarFeed {
    @Inject
    CurrentCaller caller;

    @Inject
    Calendars calendars;

    @Inject
    FeedLink link;

    @Inject
    Feed feed;

    @Inject
    Audit audit;

    /** The absolute address; empty while there is none. @throws DomainException SIGN_IN_NEEDED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<String> address() {
        long account = caller.require().id();
        return calendars.feedVersion(account).map(version -> link.url(account, version));
    }

    /** A new address; the one before is worthless from now on. @throws DomainException SIGN_IN_NEEDED */
    @PermitAll
    public String renew() {
        Caller who = caller.require();
        calendars.renewFeed(who.id());
        audit.record(line("appointment.feed_renewed", who));
        return address().orElseThrow();
    }

    /** No address is worth anything from now on. @throws DomainException SIGN_IN_NEEDED */
    @PermitAll
    public void revoke() {
        Caller who = caller.require();
        if (calendars.revokeFeed(who.id())) audit.record(line("appointment.feed_revoked", who));
    }

    /**
     * What the address answers, to whoever has it: accepted appointments, and the events that its owner attends.
     *
     * @throws DomainException NOT_FOUND for a forged, renewed or revoked address alike
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String ics(String token) {
        return link.open(token).flatMap(feed::of).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    private static AuditRecord line(String action, Caller who) {
        return AuditRecord.of(action, "account", who.id(), null, null).changing(Map.of(), Map.of());
    }
}
