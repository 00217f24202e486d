package org.netevent.registration.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.netevent.event.boundary.EventInfo;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.registration.control.AccountJoining;
import org.netevent.registration.control.AttachmentStore;
import org.netevent.registration.control.Details;
import org.netevent.registration.control.Enrolment;
import org.netevent.registration.control.LinkSigner;
import org.netevent.registration.control.OpenEvents;
import org.netevent.registration.control.RegistrationStore;
import org.netevent.registration.entity.Registration;
import org.netevent.registration.entity.RegistrationState;

/**
 * One registration in the hands of its person, by the secret link. The link is the permission: whoever holds it may see and
 * cancel the registration, so the methods themselves are open. A forged link is NOT_FOUND.
 */
@Stateless
public class OwnRegistration {
    @Inject
    CurrentCaller caller;

    @Inject
    LinkSigner links;

    @Inject
    RegistrationStore store;

    @Inject
    AttachmentStore attachments;

    @Inject
    OpenEvents events;

    @Inject
    Enrolment enrolment;

    @Inject
    AccountJoining joining;

    /** @throws DomainException NOT_FOUND */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RegistrationView byLink(String token) {
        return view(links.open(token));
    }

    /**
     * Cancels the registration; its seat goes to who waits. Cancelling twice answers the same.
     *
     * @throws DomainException NOT_FOUND, REGISTRATION_IS_DECLINED, REGISTRATION_EVENT_OVER
     */
    @PermitAll
    public RegistrationView cancelByLink(String token) {
        Registration registration = links.open(token);
        events.requireNotOver(events.get(registration.eventId()));
        return view(enrolment.cancel(registration.id()));
    }

    /**
     * Adds a guest's registration to the caller's account, whatever its address: who holds the link has shown that it is
     * theirs.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND; REGISTRATION_OWNED when it belongs to another account
     */
    @PermitAll
    public RegistrationView joinAccount(String token) {
        Caller who = caller.require();
        return view(joining.join(links.open(token).id(), who.id()));
    }

    private RegistrationView view(Registration registration) {
        EventInfo event = events.get(registration.eventId());
        List<AttachmentInfo> files = attachments.of(registration.id());
        boolean changeable = registration.status().live() && !events.over(event);
        return new RegistrationView(
                Details.info(registration),
                event,
                registration.status() == RegistrationState.CANCELLED
                        ? events.cancelReason(event.id())
                        : registration.declineReason(),
                registration.status() == RegistrationState.WAITLISTED
                        ? (int) store.waitingBefore(registration) + 1
                        : null,
                files,
                links.token(registration),
                changeable,
                changeable && files.size() < AttachmentInfo.MAX,
                registration.accountId() == null && caller.get().signedIn());
    }
}
