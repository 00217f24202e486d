package org.netevent.event.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.netevent.event.control.EventStore;
import org.netevent.event.entity.Event;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** Events for other features, in every state and without an access check: the caller decides who may know. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EventLookup {
    @Inject
    EventStore store;

    /** @throws DomainException NOT_FOUND */
    @PermitAll
    public EventInfo get(long id) {
        return find(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /**
     * @param code in any case, spaces around it are ignored
     * @throws DomainException NOT_FOUND
     */
    @PermitAll
    public EventInfo byCode(String code) {
        return store.infoByCode(code).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    @PermitAll
    public Optional<EventInfo> find(long id) {
        return store.info(id);
    }

    /** Why the team cancelled the event, as told to everybody; null when it did not, or gave no reason. */
    @PermitAll
    public String cancelReason(long id) {
        return store.find(id).map(Event::getCancelReason).orElse(null);
    }

    /**
     * The event with its row locked until the transaction ends. Take it before the first insert of a row that points to
     * the event: the shared lock of a foreign key followed by a change of the seats would deadlock with another such act.
     *
     * @throws DomainException NOT_FOUND
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public EventInfo lock(long id) {
        return store.locked(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /**
     * The event, which nobody changes until the transaction ends, nor anybody's registration for it. Others may keep it so
     * at the same time. Not together with {@link #lock}: who holds it so and wants it alone deadlocks with another such act.
     *
     * @throws DomainException NOT_FOUND
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public EventInfo keep(long id) {
        return store.kept(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }
}
