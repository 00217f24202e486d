package org.netevent.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.connection.boundary.ConnectionView;
import org.netevent.connection.boundary.ContactCard;
import org.netevent.connection.entity.WrongStep;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.profile.boundary.Profiles;

/** Writes contacts as vCards, some in memory at a time. */
@ApplicationScoped
public class CardFile {
    private static final Logger LOG = Logger.getLogger(CardFile.class.getName());
    private static final int CHUNK = 100;
    /** Pixels a side. */
    private static final int PHOTO = 160;

    @Inject
    ContactQueries contacts;

    @Inject
    Profiles profiles;

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
        byte[] photo =
                contact.person().photo() == null ? null : photo(contact.person().photo());
        return new ContactCard(contact.person().name(), VCards.of(contact, photo, host));
    }

    /** Null when it was changed or taken away just now, or its file is lost: the card counts more. */
    private byte[] photo(String key) {
        try (InputStream content = profiles.openPhoto(key, PHOTO).content()) {
            return content.readAllBytes();
        } catch (DomainException | IOException e) {
            LOG.log(Level.FINE, e, () -> "No photo " + key);
            return null;
        }
    }
}
