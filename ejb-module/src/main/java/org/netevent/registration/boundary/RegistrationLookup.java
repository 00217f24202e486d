package org.netevent.registration.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.netevent.platform.error.DomainException;
import org.netevent.registration.control.Details;
import org.netevent.registration.control.LinkSigner;
import org.netevent.registration.control.RegistrationStore;
import org.netevent.registration.entity.Registration;

/** Registrations for other features, without an access check: the caller decides who may know. Never for a page as it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RegistrationLookup {
    @Inject
    RegistrationStore store;

    @Inject
    LinkSigner links;

    @Inject
    @Any
    Instance<Buyers> buyers;

    /** @throws DomainException NOT_FOUND */
    @PermitAll
    public RegistrationInfo get(long id) {
        return Details.info(store.get(id));
    }

    @PermitAll
    public Optional<RegistrationInfo> find(long id) {
        return store.find(id).map(Details::info);
    }

    /** The registration that a secret link opens; empty for a forged or renewed one. */
    @PermitAll
    public Optional<RegistrationInfo> byToken(String token) {
        return links.find(token).map(Details::info);
    }

    /**
     * Whether the registration came with an order of whoever calls.
     *
     * @param token of the order's secret link, or null for the caller's account
     */
    @PermitAll
    public boolean bought(RegistrationInfo registration, String token) {
        return registration.orderId() != null
                && buyers.stream().anyMatch(buyer -> buyer.bought(registration.orderId(), token));
    }

    /** What the organizer wrote when declining, or null. @throws DomainException NOT_FOUND */
    @PermitAll
    public String declineReason(long id) {
        return store.get(id).declineReason();
    }

    /** The same link's token, without a look into the database. */
    @PermitAll
    public String token(long id, int linkVersion) {
        return links.token(id, linkVersion);
    }

    /** The absolute address of the secret link, for mail. @throws DomainException NOT_FOUND */
    @PermitAll
    public String manageUrl(long id) {
        Registration registration = store.get(id);
        return links.url(links.token(registration));
    }
}
