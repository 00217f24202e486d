package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;

/** The ticket as PDF: whose it is, the team and the secret link get it, and the code on it is the ticket (SPEC §4). */
class TicketPaperIT extends ClientTest {
    private static PublishedEvent event;
    private static Person holder;
    private static Person staff;
    private static String serial;

    @BeforeAll
    static void aTicket() {
        event = PublishedEvent.by(Person.organizer("Olga Owner"), "address", "Rudi-Dutschke-Straße 23, 10969 Berlin");
        staff = Person.attendee("Gus Gate");
        event.member(staff, "gate");
        holder = Person.attendee("Hanna Holder");
        JsonObject own = holder.http()
                .with("Accept-Language", "de")
                .post("/api/events/" + event.id() + "/rsvp")
                .json();
        serial = serial(own);
    }

    @Test
    void theCodeOnThePaperIsTheSignedTicket() {
        for (String size : new String[] {"", "?size=a4", "?size=phone"}) {
            Answer pdf = holder.http().get("/api/tickets/" + serial + "/ticket.pdf" + size);
            assertThat(pdf.status()).as("%s", pdf).isEqualTo(200);
            assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(pdf.header("Cache-Control")).contains("no-store");
            assertThat(pdf.header("Content-Disposition")).contains(serial + ".pdf");
            String code = PaperTicket.codes(pdf.body()).get(0);
            JsonObject verified = staff.http().get("/api/verify-ticket/" + code).json();
            assertThat(verified.getBoolean("signed")).isTrue();
            assertThat(verified.getString("serial")).isEqualTo(serial);
            assertThat(PaperTicket.text(pdf.body()))
                    .contains(event.name().substring(0, 13), "Hanna Holder", serial, "Hall 4", "Karte öffnen");
        }
    }

    @Test
    void onlyTheOwnerTheTeamAndTheSecretLinkGetIt() {
        String path = "/api/tickets/" + serial + "/ticket.pdf";
        assertThat(Http.anonymous().get(path).status()).isEqualTo(401);
        Person other = Person.organizer("Oda Other");
        Map.of("another organizer", other, "an attendee", Person.attendee("Anna Attendee"))
                .forEach((name, stranger) -> assertThat(stranger.http().get(path))
                        .as(name)
                        .satisfies(refused -> {
                            assertThat(refused.status()).isEqualTo(403);
                            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
                        }));
        for (Http allowed :
                new Http[] {holder.http(), staff.http(), event.owner().http(), Http.demo("admin")})
            assertThat(allowed.get(path).body()).startsWith('%', 'P', 'D', 'F');

        JsonObject guest = event.register("Gwen Guest");
        JsonObject foreign = event.register("Greta Guest");
        String guests = "/api/tickets/" + serial(guest) + "/ticket.pdf?link=";
        assertThat(Http.anonymous().get(guests + token(guest)).body()).startsWith('%', 'P', 'D', 'F');
        assertThat(Http.anonymous().get(guests + token(foreign)).status()).isEqualTo(404);
        assertThat(Http.anonymous().get(guests + "1.0.forged").status()).isEqualTo(404);
    }

    @Test
    void badInputIsRefused() {
        assertThat(holder.http()
                        .get("/api/tickets/" + serial + "/ticket.pdf?size=a0")
                        .status())
                .isEqualTo(422);
        assertThat(holder.http().get("/api/tickets/EVT2026-999999/ticket.pdf").status())
                .isEqualTo(404);
        assertThat(holder.http().get("/api/tickets/%00'--/ticket.pdf").status()).isIn(400, 404);
    }

    @Test
    void aCancelledTicketIsNotPrinted() {
        JsonObject guest = event.register("Gwen Gone");
        String gone = serial(guest);
        event.owner().http().post("/api/admin/approve/" + guest.getInt("id"));
        Person leaving = Person.attendee("Lena Leaving");
        String rsvp = "/api/events/" + event.id() + "/rsvp";
        String left = serial(leaving.http().post(rsvp).json());
        assertThat(leaving.http().delete(rsvp).status()).isEqualTo(204);
        assertThat(leaving.http().get("/api/tickets/" + left + "/ticket.pdf").status())
                .isEqualTo(409);
        assertThat(event.owner()
                        .http()
                        .get("/api/tickets/" + gone + "/ticket.pdf")
                        .status())
                .isEqualTo(200);
    }

    private static String serial(JsonObject registered) {
        return event.owner()
                .http()
                .post("/api/admin/approve/" + registered.getInt("id"))
                .json()
                .getString("serial");
    }

    private static String token(JsonObject registered) {
        return registered.getString("manage_url").replaceFirst(".*/", "");
    }
}
