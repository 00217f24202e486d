package org.netevent.system.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.http.Answer;
import org.netevent.system.http.Http;

/** The main job as a program does it: publish, register, approve, admit once, read the log (SPEC §4). */
class ApiJourneyIT extends ClientTest {

    private static final String PASSWORD = "correct-horse-journey";

    @Test
    void fromSignUpToTheSecondScan() throws IOException {
        String email = "journey-" + System.nanoTime() + "@example.org";
        Answer signedUp = Http.anonymous()
                .post(
                        "/api/auth/organizer/register",
                        object("name", "Jule Journey", "email", email, "password", PASSWORD, "role", "organizer"));
        assertThat(signedUp.status()).as("%s", signedUp).isEqualTo(201);
        assertThat(signedUp.json().getString("role")).isEqualTo("organizer");
        Http organizer = Http.as(email, PASSWORD);

        Instant start = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        Answer created = organizer.post(
                "/api/events",
                object(
                        "name",
                        "Jakarta Night",
                        "start_time",
                        start.toString(),
                        "end_time",
                        start.plus(3, ChronoUnit.HOURS).toString(),
                        "time_zone",
                        "Europe/Berlin",
                        "location",
                        "Hall 4",
                        "max_attendees",
                        50,
                        "approval",
                        "manual"));
        assertThat(created.status()).as("%s", created).isEqualTo(201);
        JsonObject event = created.json();
        long eventId = event.getJsonNumber("id").longValue();
        assertThat(created.header("Location")).endsWith("/events/" + eventId);
        assertThat(event.getString("code")).matches("[A-HJ-NP-Z2-9]{10}");
        assertThat(event.getString("status")).isEqualTo("draft");
        assertThat(event.getString("start_time")).isEqualTo(start.toString());
        assertThat(event.getInt("seats_left")).isEqualTo(50);

        assertThat(Http.anonymous().get("/api/events/" + eventId).status())
                .as("a draft is nobody else's business")
                .isEqualTo(404);
        assertThat(organizer.post("/api/events/" + eventId + "/publish").json().getString("status"))
                .isEqualTo("published");
        assertThat(Http.anonymous()
                        .get("/api/v1/events/code/" + event.getString("code"))
                        .json()
                        .getString("name"))
                .isEqualTo("Jakarta Night");

        JsonObject asked = object(
                "name",
                "Zoë Müller",
                "email",
                "zoe@example.org",
                "team_name",
                "Team X",
                "members",
                "Zoë, Bob",
                "event_id",
                eventId);
        Answer registered = Http.anonymous().post("/api/register", asked);
        assertThat(registered.status()).as("%s", registered).isEqualTo(201);
        assertThat(registered.json().getString("status")).isEqualTo("pending");
        long id = registered.json().getJsonNumber("id").longValue();
        String manageUrl = registered.json().getString("manage_url");
        assertThat(Http.anonymous().post("/api/register", asked).status())
                .as("one live registration per event and address")
                .isEqualTo(409);

        String token = URI.create(manageUrl).getPath().replaceFirst(".*/", "");
        Answer attached = Http.anonymous()
                .upload(
                        "/api/registrations/" + id + "/attachments?token=" + token,
                        "file",
                        "slip.png",
                        "image/png",
                        png());
        assertThat(attached.status()).as("%s", attached).isEqualTo(201);

        JsonObject row = organizer
                .get("/api/admin/registrations?status=pending&event_id=" + eventId + "&q=muller")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(row.keySet())
                .contains("id", "name", "email", "phone", "team_name", "members", "event_name", "amount", "status")
                .contains("created_at");

        JsonObject approved = organizer.post("/api/admin/approve/" + id).json();
        String serial = approved.getString("serial");
        assertThat(approved.getString("status")).isEqualTo("approved");
        assertThat(serial).matches("EVT\\d{4}-\\d{6}");
        assertThat(organizer.post("/api/admin/approve/" + id).json().getString("serial"))
                .as("approving twice gives the same ticket")
                .isEqualTo(serial);
        Answer qr = organizer.get(approved.getString("qr_path"));
        assertThat(ImageIO.read(new ByteArrayInputStream(qr.body()))).isNotNull();
        assertThat(Http.anonymous().get(approved.getString("qr_path")).status()).isEqualTo(401);

        JsonObject verified = organizer.get("/api/verify-ticket/" + serial).json();
        assertThat(verified.getString("status")).isEqualTo("valid");
        assertThat(verified.getBoolean("signed")).isFalse();
        assertThat(verified.getString("team_name")).isEqualTo("Team X");
        assertThat(verified.get("used_at")).isEqualTo(JsonValue.NULL);
        assertThat(verified.get("ticket_type")).isEqualTo(JsonValue.NULL);

        JsonObject scan = object("gate", "North", "nonce", "journey-" + id);
        Answer admitted = organizer.post("/api/mark-used/" + serial, scan);
        assertThat(admitted.status()).as("%s", admitted).isEqualTo(200);
        assertThat(admitted.json().getString("status")).isEqualTo("success");
        String usedAt = admitted.json().getString("used_at");
        Answer repeated = organizer.post("/api/mark-used/" + serial, scan);
        assertThat(repeated.status()).as("the same nonce gets the first answer").isEqualTo(200);
        assertThat(repeated.json()).isEqualTo(admitted.json());

        for (String again : List.of("/api/mark-used/", "/api/verify/mark-used/")) {
            Answer refused = organizer.post(again + serial, object("gate", "South"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
            assertThat(refused.json().getString("used_at")).isEqualTo(usedAt);
            assertThat(refused.json().getString("gate")).isEqualTo("North");
        }

        JsonObject participant = organizer
                .get("/api/participants?event_id=" + eventId)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(participant.getString("status")).isEqualTo("checked_in");
        assertThat(participant.getString("serial_number")).isEqualTo(serial);

        JsonArray log = organizer.get("/api/admin/logs?size=200").json().getJsonArray("items");
        assertThat(log.getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("action"))
                .contains("event.created", "event.published", "registration.approved");

        Answer left = organizer.post("/api/auth/logout");
        assertThat(left.status()).isEqualTo(204);
        assertThat(organizer.get("/api/organizer/events").status()).isEqualTo(401);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
