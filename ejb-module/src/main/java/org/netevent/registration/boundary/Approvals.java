package org.netevent.registration.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.validation.Validation;
import org.netevent.registration.control.Details;
import org.netevent.registration.control.Enrolment;
import org.netevent.registration.control.RegistrationStore;
import org.netevent.registration.entity.Registration;

/**
 * The organizer decides (SPEC §3, Approve). For the event's team with REGISTRATIONS and for administrators; the check is
 * {@link EventAccess}, which tells nobody from a stranger, so the methods themselves are open.
 */
@Stateless
public class Approvals {
    @Inject
    CurrentCaller caller;

    @Inject
    EventAccess access;

    @Inject
    RegistrationStore store;

    @Inject
    Enrolment enrolment;

    @Inject
    Validation validation;

    @Resource
    SessionContext context;

    /**
     * Approves a pending or waitlisted registration and takes its seat. Approving twice answers the same.
     *
     * @throws DomainException EVENT_FULL when no seat is left; REGISTRATION_IS_… when it is declined or cancelled
     */
    @PermitAll
    public RegistrationInfo approve(long id) {
        access.require(store.eventOf(id), EventPermission.REGISTRATIONS);
        return Details.info(enrolment.approve(id));
    }

    /**
     * Declines a pending registration. Declining twice answers the same, with the first reason kept.
     *
     * @param reason told to the person, at most 500 characters, or null
     * @throws DomainException REGISTRATION_IS_… when it is not pending
     */
    @PermitAll
    public RegistrationInfo decline(long id, String reason) {
        access.require(store.eventOf(id), EventPermission.REGISTRATIONS);
        Decline command = validation.check(new Decline(reason));
        return Details.info(enrolment.decline(id, command.reason()));
    }

    /**
     * Cancels a live registration in the person's stead; its seat goes to who waits. Cancelling twice answers the same.
     *
     * @throws DomainException REGISTRATION_IS_DECLINED
     */
    @PermitAll
    public RegistrationInfo cancel(long id) {
        access.require(store.eventOf(id), EventPermission.REGISTRATIONS);
        Registration cancelled = enrolment.cancel(id);
        return Details.info(cancelled);
    }

    /**
     * Approves each in a transaction of its own, in the order given: one that is refused does not hold up the others.
     *
     * @throws DomainException SIGN_IN_NEEDED
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<ApprovalResult> approveAll(List<Long> ids) {
        caller.require();
        Approvals each = context.getBusinessObject(Approvals.class);
        return ids.stream().distinct().map(id -> result(id, each::approve)).toList();
    }

    /** As {@link #approveAll}, for declining with one reason for all. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<ApprovalResult> declineAll(List<Long> ids, String reason) {
        caller.require();
        validation.check(new Decline(reason));
        Approvals each = context.getBusinessObject(Approvals.class);
        return ids.stream()
                .distinct()
                .map(id -> result(id, one -> each.decline(one, reason)))
                .toList();
    }

    private static ApprovalResult result(Long id, Function<Long, RegistrationInfo> act) {
        try {
            return new ApprovalResult(id, act.apply(id).status(), null);
        } catch (DomainException refused) {
            return new ApprovalResult(id, null, refused.code());
        }
    }
}
