package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import jakarta.json.JsonObject;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;

/** Each change of a registration tells its person by one mail, in the person's language. */
class RegistrationMailIT extends ClientTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource({
        "en, Your ticket for %s, You are on the waiting list for %s, Your registration for %s is cancelled, %s is cancelled",
        "de, Ihr Ticket für %s, Sie stehen auf der Warteliste für %s, Ihre Anmeldung für %s ist storniert, %s ist abgesagt"
    })
    void whereAllAreAdmittedAtOnce(
            String language, String ticket, String waitlisted, String cancelled, String eventCancelled)
            throws Exception {
        PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"), "max_attendees", 1);
        Person leaving = Person.attendee("Anna Attendee");
        Http browser = leaving.http().with("Accept-Language", language);
        String rsvp = "/api/events/" + event.id() + "/rsvp";
        assertThat(browser.post(rsvp).status()).isEqualTo(201);
        JsonObject waiting = register(event, language);
        assertThat(browser.delete(rsvp).status()).isEqualTo(204);
        assertThat(event.owner()
                        .http()
                        .post("/api/events/" + event.id() + "/cancel", Http.object("reason", "The hall is flooded"))
                        .status())
                .isEqualTo(200);

        assertMails(leaving.email(), event, ticket, cancelled);
        MimeMessage last = assertMails(waiting.getString("email"), event, waitlisted, ticket, eventCancelled);
        assertThat((String) parts(last).get("text/plain")).contains(": The hall is flooded");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Your ticket for %s, We have your registration for %s, Your registration for %s was declined, Reason",
        "de, Ihr Ticket für %s, Ihre Anmeldung für %s ist da, Ihre Anmeldung für %s wurde abgelehnt, Grund"
    })
    void whereTheOrganizerDecides(String language, String ticket, String received, String declined, String reason)
            throws Exception {
        PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"), "approval", "manual");
        Http desk = event.owner().http();
        JsonObject approved = register(event, language);
        JsonObject refused = register(event, language);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(desk.post("/api/admin/approve/" + approved.getInt("id")).status())
                    .isEqualTo(200);
            assertThat(desk.post(
                                    "/api/admin/decline/" + refused.getInt("id"),
                                    Http.object("reason", "No slip <b>yet</b>"))
                            .status())
                    .isEqualTo(200);
        }

        assertMails(approved.getString("email"), event, received, ticket);
        MimeMessage last = assertMails(refused.getString("email"), event, received, declined);
        Map<String, Object> parts = parts(last);
        assertThat((String) parts.get("text/plain")).contains(reason + ": No slip <b>yet</b>");
        assertThat((String) parts.get("text/html"))
                .contains(reason, "No slip &lt;b&gt;yet&lt;/b&gt;", "lang=\"" + language + "\"")
                .doesNotContain("<b>yet", "/registration/");
    }

    @Test
    void theTicketsMailHasTextHtmlCodeAndCalendar() throws Exception {
        PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"));
        JsonObject registered = register(event, "en");

        MimeMessage mail = assertMails(registered.getString("email"), event, "Your ticket for %s");

        Map<String, Object> parts = parts(mail);
        assertThat(parts).containsOnlyKeys("text/plain", "text/html", "image/png", "application/pdf", "text/calendar");
        assertThat((String) parts.get("text/plain"))
                .contains("Hello Gwendolyn Guest", event.name(), "Hall 4", registered.getString("manage_url"));
        assertThat((String) parts.get("text/html")).contains("cid:qr@netevent", registered.getString("manage_url"));
        assertThat((String) parts.get("text/calendar")).contains("BEGIN:VEVENT", event.code() + "@netevent");
        String code = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(
                                new BufferedImageLuminanceSource(ImageIO.read((InputStream) parts.get("image/png"))))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
        Answer verified = event.owner().http().get("/api/verify-ticket/" + code);
        assertThat(verified.status()).as("%s", verified).isEqualTo(200);
        assertThat(verified.json().getString("email")).isEqualTo(registered.getString("email"));
        assertThat(verified.json().getBoolean("signed")).isTrue();
        assertThat(PaperTicket.codes(((InputStream) parts.get("application/pdf")).readAllBytes()))
                .containsExactly(code);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    /** @return the API's answer with the address besides */
    private static JsonObject register(PublishedEvent event, String language) {
        String email = UUID.randomUUID() + "@example.org";
        Answer answer = Http.anonymous()
                .with("Accept-Language", language)
                .post("/api/register", Http.object("name", "Gwendolyn Guest", "email", email, "event_id", event.id()));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return Http.object(
                "id",
                answer.json().getInt("id"),
                "email",
                email,
                "manage_url",
                answer.json().getString("manage_url"));
    }

    /** These mails, in this order, and no other was ever written. @return the last one */
    private static MimeMessage assertMails(String address, PublishedEvent event, String... subjects) throws Exception {
        List<String> expected = List.of(subjects).stream()
                .map(subject -> subject.formatted(event.name()))
                .toList();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Mails.subjects(address)).containsExactlyInAnyOrderElementsOf(expected));
        assertThat(written(address)).containsExactlyElementsOf(expected);
        List<MimeMessage> all = Mails.to(address);
        for (MimeMessage mail : all) if (mail.getSubject().equals(expected.get(expected.size() - 1))) return mail;
        throw new AssertionError(expected);
    }

    /** Subjects in the order of the changes; sending may turn that round by moments. */
    private static List<String> written(String address) throws SQLException {
        try (Connection database = Server.dataSource().getConnection();
                PreparedStatement query = database.prepareStatement(
                        "select m.subject from outbox_message o left join mail m on m.outbox_message_id = o.id"
                                + " join registration r on o.payload = concat('{\"registration_id\":', r.id, '}')"
                                + " where r.email = ? order by o.id")) {
            query.setString(1, address);
            List<String> subjects = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) subjects.add(rows.getString(1));
            }
            return subjects;
        }
    }

    /** The leaves of a message by their type. */
    private static Map<String, Object> parts(Part message) throws Exception {
        Map<String, Object> parts = new TreeMap<>();
        for (Part part : Mails.leaves(message)) {
            String type = Mails.type(part);
            parts.put(type, type.startsWith("text/") ? Mails.text(part) : part.getInputStream());
        }
        return parts;
    }
}
