package org.netevent.registration.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.netevent.event.boundary.EventInfo;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.RateLimits;
import org.netevent.platform.validation.Validation;
import org.netevent.registration.control.AttachmentStore;
import org.netevent.registration.control.Details;
import org.netevent.registration.control.Enrolment;
import org.netevent.registration.control.LinkSigner;
import org.netevent.registration.control.OpenEvents;
import org.netevent.registration.control.OwnList;
import org.netevent.registration.control.Registrants;
import org.netevent.registration.control.RegistrationStore;
import org.netevent.registration.entity.Registration;

/** People register for events, themselves or others, and leave again (SPEC §3, Register). Open to everybody. */
@Stateless
public class Registrations {
    @Inject
    CurrentCaller caller;

    @Inject
    RateLimits limits;

    @Inject
    Validation validation;

    @Inject
    Enrolment enrolment;

    @Inject
    Registrants registrants;

    @Inject
    AttachmentStore attachments;

    @Inject
    RegistrationStore store;

    @Inject
    OpenEvents openEvents;

    @Inject
    LinkSigner links;

    @Inject
    OwnList ownList;

    /**
     * Registers one person. A visitor registers as a guest; who is signed in gets the registration on the own account,
     * except the event's team when it registers somebody else.
     *
     * @throws DomainException ALREADY_REGISTERED, REGISTRATION_NOT_OPEN, REGISTRATION_EVENT_CANCELLED,
     *     REGISTRATION_EVENT_OVER; NOT_FOUND for an unknown event; TOO_MANY_REQUESTS from one network address
     */
    @PermitAll
    public Registered register(Register command) {
        return register(command, List.of());
    }

    /**
     * The same with files that were {@linkplain Attachments#stage staged} before, in one transaction.
     *
     * @throws DomainException as above, and TOO_MANY_ATTACHMENTS
     */
    @PermitAll
    public Registered register(Register command, List<Long> stagedFiles) {
        // a team that brings in its list is known and has no limit
        if (command.source() != RegistrationSource.IMPORT) limits.registration();
        validation.check(command);
        Registration registration = enrolment.enrol(command, registrants.accountFor(command));
        stagedFiles.forEach(file -> attachments.attach(registration.id(), file));
        return registered(registration);
    }

    /**
     * The caller registers with the name and the address of the own account.
     *
     * @param language of the mail, {@code en} or {@code de}
     * @throws DomainException as {@link #register(Register)}, and SIGN_IN_NEEDED
     */
    @PermitAll
    public Registered rsvp(long eventId, String language) {
        limits.registration();
        Caller who = caller.require();
        Register command = validation.check(registrants.rsvp(who, eventId, language));
        return registered(enrolment.enrol(command, who.id()));
    }

    /**
     * What {@link #rsvp} would register: the caller's name and address. For tickets that are taken in another way.
     *
     * @throws DomainException SIGN_IN_NEEDED
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Register own(long eventId, String language) {
        return validation.check(registrants.rsvp(caller.require(), eventId, language));
    }

    /**
     * The caller leaves an event. Of several registrations on the account, the one with the account's own address goes.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_REGISTERED, REGISTRATION_EVENT_OVER
     */
    @PermitAll
    public void leave(long eventId) {
        Caller who = caller.require();
        EventInfo event = openEvents.get(eventId);
        List<Long> live = store.liveOf(eventId, who.id(), registrants.email(who));
        if (live.isEmpty()) throw new DomainException(RegistrationError.NOT_REGISTERED);
        openEvents.requireNotOver(event);
        enrolment.cancel(live.get(0));
    }

    /**
     * The event that an API client means.
     *
     * @param name the exact name of one open public event
     * @return its id
     * @throws DomainException INVALID_INPUT on the field event_name when there is none; EVENT_NAME_AMBIGUOUS
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long eventNamed(String name) {
        return openEvents.named(name);
    }

    /**
     * The caller's own registrations, also those made for others on the account.
     *
     * @param past whether those of ended events are wanted, or those to come and running
     * @throws DomainException SIGN_IN_NEEDED
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<MyRegistration> mine(boolean past, PageRequest page) {
        return ownList.of(caller.require().id(), past, page);
    }

    /** What the form may fill in for the caller; all null for a visitor. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Prefill prefill() {
        return registrants.prefill(caller.get());
    }

    private Registered registered(Registration registration) {
        String token = links.token(registration);
        return new Registered(Details.info(registration), token, links.url(token));
    }
}
