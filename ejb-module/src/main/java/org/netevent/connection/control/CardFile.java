package org.netevent.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.connection.boundary.ConnectionView;
import org.netevent.connection.boundary.ContactCard;
import org.netevent.connection.entity.WrongStep;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;

/** Writes contacts as vCards, some in memory at a time. */
@ApplicationScoped
public class CardFile {
    private static final int CHUNK = 100;

    @Inject
    ContactQueries contacts;

    @Inject
    Settings settings;

    public ContactCard card(long account, long connectionId) {
        ConnectionView contact = contacts.get(account, connectionId);
        if (contact.status() != ConnectionStatus.ACCEPTED) throw new DomainException(WrongStep.of(contact.status()));
        return card(contact);
    }

    public void each(long account, Consumer<ContactCard> taker) {
        List<ConnectionView> chunk = contacts.after(account, 0, CHUNK);
        while (!chunk.isEmpty()) {
            chunk.forEach(contact -> taker.accept(card(contact)));
            long last = chunk.get(chunk.size() - 1).id();
            chunk = chunk.size() < CHUNK ? List.of() : contacts.after(account, last, CHUNK);
        }
    }

    private ContactCard card(ConnectionView contact) {
        String host = settings.publicAddress().getHost();
        return new ContactCard(contact.person().name(), VCards.of(contact, null, host));
    }
}
