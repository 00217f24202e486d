package org.netevent.connection.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.vcard.Entity;
import net.fortuna.ical4j.vcard.VCardBuilder;
import net.fortuna.ical4j.vcard.property.N;
import net.fortuna.ical4j.vcard.property.Org;
import net.fortuna.ical4j.vcard.property.Photo;
import org.junit.jupiter.api.Test;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.connection.boundary.ConnectionView;
import org.netevent.connection.boundary.Direction;
import org.netevent.profile.boundary.PersonInfo;

/** What we write, read by another library. */
class VCardsTest {
    private static final Instant MET = Instant.parse("2026-11-21T23:30:00Z");
    private static final String LONG =
            "Forschungsgesellschaft für die Widerstandsfähigkeit ländlicher Inselnetze, Speicher;"
                    + " und Übertragung \\ Nord, Åbo – Αθήνα – 東京 und noch viel mehr";

    @Test
    void umlautsCommasSemicolonsAndLongLinesComeBackAsTheyWere() throws Exception {
        String card = VCards.of(
                contact("Zoë", "Müller, geb. Öztürk", LONG, "Leiterin; Netze", "+49 170 1234567"), null, "example.org");

        List<Property> read = properties(card);
        N name = (N) one(read, "N");
        assertThat(name.getGivenName()).isEqualTo("Zoë");
        assertThat(name.getFamilyName().replace("\\", "")).isEqualTo("Müller, geb. Öztürk");
        assertThat(value(read, "FN")).isEqualTo("Zoë Müller, geb. Öztürk");
        assertThat(((Org) one(read, "ORG")).getValues()).as("parts").hasSize(1);
        assertThat(plain(((Org) one(read, "ORG")).getValues()[0])).isEqualTo(LONG);
        assertThat(value(read, "TITLE")).isEqualTo("Leiterin; Netze");
        assertThat(value(read, "EMAIL")).isEqualTo("zoe@example.org");
        assertThat(value(read, "TEL")).isEqualTo("+49 170 1234567");
        assertThat(value(read, "NOTE")).isEqualTo("Nacht, der Netze; 2026, 2026-11-21");
        assertThat(value(read, "UID")).isEqualTo("netevent-person-7@example.org");
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardWants() {
        String card = VCards.of(contact("Zoë", "Müller", LONG, null, null), null, "example.org");

        assertThat(card).startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n").endsWith("END:VCARD\r\n");
        assertThat(card.split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
        assertThat(card.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void whatNobodyToldIsLeftOut() throws Exception {
        List<Property> read = properties(VCards.of(contact(null, null, null, null, null), null, "example.org"));

        assertThat(read).extracting(Property::getName).doesNotContain("ORG", "TITLE", "TEL", "PHOTO");
        N name = (N) one(read, "N");
        assertThat(name.getGivenName())
                .as("a name in one line is not cut into parts")
                .isEqualTo("Zoë Müller");
        assertThat(name.getFamilyName()).isNullOrEmpty();
    }

    @Test
    void thePhotoIsInTheCard() throws Exception {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3, 4, 5, (byte) 0xFF, (byte) 0xD9};
        Photo photo = (Photo)
                one(properties(VCards.of(contact("Zoë", "Müller", null, null, null), jpeg, "example.org")), "PHOTO");
        assertThat(photo.getBinary()).isEqualTo(jpeg);
    }

    /** A line break in a value could otherwise begin a property of its own. */
    @Test
    void nobodyWritesPropertiesIntoTheCardsOfOthers() throws Exception {
        List<Property> read = properties(
                VCards.of(contact("Eve", "X", "Org\r\nEMAIL:evil@example.org", null, null), null, "example.org"));

        assertThat(read).extracting(Property::getName).containsOnlyOnce("EMAIL");
        assertThat(value(read, "EMAIL")).isEqualTo("zoe@example.org");
    }

    private static ConnectionView contact(String first, String last, String organisation, String role, String phone) {
        String name = first == null ? "Zoë Müller" : first + " " + last;
        return new ConnectionView(
                3,
                ConnectionStatus.ACCEPTED,
                Direction.SENT,
                17,
                "K7QX2M9RTB",
                "Nacht, der Netze; 2026",
                40L,
                new PersonInfo(7, name, organisation, role, null, null, "zoe@example.org", phone),
                first,
                last,
                null,
                MET,
                MET,
                false,
                true);
    }

    private static List<Property> properties(String card) throws Exception {
        List<Entity> entities =
                new VCardBuilder(new StringReader(card)).build().getEntityList().getAll();
        assertThat(entities).hasSize(1);
        return entities.get(0).getPropertyList().getAll();
    }

    private static Property one(List<Property> properties, String name) {
        return properties.stream()
                .filter(property -> property.getName().equals(name))
                .reduce((a, b) -> {
                    throw new AssertionError(name + " twice");
                })
                .orElseThrow(() -> new AssertionError("No " + name));
    }

    private static String value(List<Property> properties, String name) {
        return plain(one(properties, name).getValue());
    }

    /** Without the marks that escape, which the reader leaves to its caller. */
    private static String plain(String value) {
        return value.replaceAll("\\\\(.)", "$1");
    }
}
