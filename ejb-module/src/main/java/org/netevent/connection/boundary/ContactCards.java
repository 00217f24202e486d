package org.netevent.connection.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.netevent.connection.control.CardFile;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.CurrentCaller;

/** The caller's contacts for the address book of a phone: vCard 3.0 in UTF-8. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ContactCards {
    @Inject
    CurrentCaller caller;

    @Inject
    CardFile file;

    /** @throws DomainException SIGN_IN_NEEDED, NOT_FOUND; CONNECTION_IS_PENDING, CONNECTION_IS_REJECTED */
    @PermitAll
    public ContactCard card(long connectionId) {
        return file.card(caller.require().id(), connectionId);
    }

    /** Hands on the card of every contact, one after another. @throws DomainException SIGN_IN_NEEDED */
    @PermitAll
    public void each(Consumer<ContactCard> taker) {
        file.each(caller.require().id(), taker);
    }
}
