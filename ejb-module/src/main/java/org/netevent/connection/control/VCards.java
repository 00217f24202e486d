package org.netevent.connection.control;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.ImageType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Photo;
import ezvcard.property.Revision;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.time.ZoneOffset;
import org.netevent.connection.boundary.ConnectionView;
import org.netevent.profile.boundary.PersonInfo;

/**
 * A contact as a vCard 3.0 (RFC 2426): of all versions the one that every phone and mail program imports, where 4.0 still fails
 * on some. UTF-8, long lines folded.
 */
final class VCards {
    private VCards() {}

    /**
     * @param photo JPEG, or null
     * @param host of this server: with it a card that is imported again replaces itself
     */
    static String of(ConnectionView contact, byte[] photo, String host) {
        PersonInfo person = contact.person();
        VCard card = new VCard(VCardVersion.V3_0);
        card.setUid(new Uid("netevent-person-" + person.accountId() + "@" + host));
        card.setFormattedName(person.name());
        card.setStructuredName(name(contact));
        if (person.organisation() != null) card.setOrganization(person.organisation());
        if (person.role() != null) card.addTitle(person.role());
        if (person.email() != null) card.addEmail(person.email(), EmailType.INTERNET);
        if (person.phone() != null) card.addTelephoneNumber(person.phone(), TelephoneType.VOICE);
        if (photo != null) card.addPhoto(new Photo(photo, ImageType.JPEG));
        card.addNote(contact.eventName() + ", "
                + contact.answeredAt().atZone(ZoneOffset.UTC).toLocalDate());
        card.setRevision(new Revision(contact.answeredAt()));
        return Ezvcard.write(card).prodId(false).go();
    }

    /** Who wrote the name in one line is not cut into parts: nobody knows where. */
    private static StructuredName name(ConnectionView contact) {
        StructuredName name = new StructuredName();
        boolean parts = contact.firstName() != null && contact.lastName() != null;
        name.setGiven(parts ? contact.firstName() : contact.person().name());
        if (parts) name.setFamily(contact.lastName());
        return name;
    }
}
