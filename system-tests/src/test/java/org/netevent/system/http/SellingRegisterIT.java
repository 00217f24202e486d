package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** Registering for an event that sells: a free ticket by an order of nothing, the team's guests without one (SPEC §4). */
class SellingRegisterIT extends ClientTest {
    private final Rows rows = new Rows(Server.dataSource());
    private final Person owner = Person.organizer("Olga Owner");
    private final PublishedEvent event = PublishedEvent.by(owner, "max_attendees", 2);

    @Test
    void theOnlyFreeTicketIsTakenByRegistering() {
        long free = type(event, "0", 5);
        String email = address();

        Answer made = register(Http.anonymous(), email, null);

        assertThat(made.status()).as("%s", made).isEqualTo(201);
        assertThat(made.json().getString("status")).isEqualTo("approved");
        long id = made.json().getInt("id");
        assertThat(rows.count("select ticket_type_id from registration where id = ?", id))
                .isEqualTo(free);
        assertThat(rows.text("select source from registration where id = ?", id))
                .isEqualTo("order");
        assertThat(rows.text(
                        "select o.status from ticket_order o join registration r on r.order_id = o.id where r.id = ?",
                        id))
                .isEqualTo("paid");
        assertThat(rows.count("select count(*) from ticket where registration_id = ? and status = 'valid'", id))
                .isEqualTo(1);
        assertThat(rows.count("select sold from ticket_type where id = ?", free))
                .isEqualTo(1);
        refused(409, null, register(Http.anonymous(), email, free));

        Person attendee = Person.attendee("Anna Attendee");
        Answer rsvp = attendee.http().post("/api/events/" + event.id() + "/rsvp");
        assertThat(rsvp.status()).as("%s", rsvp).isEqualTo(201);
        assertThat(rows.count(
                        "select account_id from registration where id = ?",
                        rsvp.json().getInt("id")))
                .isEqualTo(attendee.id());
        refused(409, null, attendee.http().post("/api/events/" + event.id() + "/rsvp"));
        refused(409, null, register(Http.anonymous(), address(), free));
        assertThat(rows.count("select seats_taken from event where id = ?", event.id()))
                .isEqualTo(2);

        assertThat(attendee.http().delete("/api/events/" + event.id() + "/rsvp").status())
                .isEqualTo(204);
        assertThat(rows.count("select sold from ticket_type where id = ?", free))
                .isEqualTo(1);
        assertThat(rows.count("select seats_taken from event where id = ?", event.id()))
                .isEqualTo(1);
    }

    @Test
    void whatWasTypedComesToTheTeamsList() {
        type(event, "0", 5);
        String email = address();

        Answer made = Http.anonymous()
                .post(
                        "/api/register",
                        Http.object(
                                "name",
                                "Zoë Müller",
                                "email",
                                email,
                                "phone",
                                "+49 30 1234",
                                "team_name",
                                "Team X",
                                "members",
                                "Zoë, Bob",
                                "amount",
                                "12.50",
                                "visible",
                                false,
                                "event_id",
                                event.id()));

        assertThat(made.status()).as("%s", made).isEqualTo(201);
        JsonObject listed = owner.http()
                .get("/api/admin/registrations?event_id=" + event.id())
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(listed.getString("email")).isEqualTo(email);
        assertThat(listed.getString("phone")).isEqualTo("+49 30 1234");
        assertThat(listed.getString("team_name")).isEqualTo("Team X");
        assertThat(listed.getString("members")).isEqualTo("Zoë, Bob");
        assertThat(listed.getString("amount")).isEqualTo("12.50");
        assertThat(rows.count(
                        "select visible from registration where id = ?",
                        made.json().getInt("id")))
                .isZero();
    }

    @Test
    void whereThereIsAChoiceOrAPriceTheTicketIsAskedFor() {
        long priced = type(event, "10", 5);
        refused(422, "ticket_type_id", register(Http.anonymous(), address(), null));
        refused(422, "ticket_type_id", register(Http.anonymous(), address(), priced));
        refused(
                422,
                "ticket_type_id",
                Person.attendee("Anna Attendee").http().post("/api/events/" + event.id() + "/rsvp"));
        long free = type(event, "0", 5);
        refused(422, "ticket_type_id", register(Http.anonymous(), address(), null));
        refused(422, "ticket_type_id", register(Http.anonymous(), address(), 999_999_999L));
        assertThat(register(Http.anonymous(), address(), free).status()).isEqualTo(201);
        PublishedEvent plain = PublishedEvent.by(owner);
        refused(
                422,
                "ticket_type_id",
                Http.anonymous()
                        .post(
                                "/api/register",
                                Http.object(
                                        "name",
                                        "Zoë",
                                        "email",
                                        address(),
                                        "event_id",
                                        plain.id(),
                                        "ticket_type_id",
                                        free)));
        refused(422, "email", register(Http.anonymous(), "nobody", free));
    }

    @Test
    void theTeamLetsGuestsInWhileThereAreSeats() {
        type(event, "10", 5);
        Answer guest = register(owner.http(), address(), null);
        assertThat(guest.status()).as("%s", guest).isEqualTo(201);
        assertThat(guest.json().getString("status")).isEqualTo("approved");
        String csv = "Name,Email\nImke Import," + address() + "\nIda Import," + address() + "\n";

        Answer imported = owner.http()
                .upload(
                        "/api/events/" + event.id() + "/registrations/import?approve=true",
                        "file",
                        "people.csv",
                        "text/csv",
                        csv.getBytes(StandardCharsets.UTF_8));

        assertThat(imported.status()).as("%s", imported).isEqualTo(200);
        assertThat(imported.text()).contains("\"approved\"").contains("\"full\"");
        refused(409, null, register(owner.http(), address(), null));
        assertThat(rows.count(
                        "select count(*) from registration where event_id = ? and status = 'waitlisted'", event.id()))
                .isZero();
    }

    private Answer register(Http who, String email, Long type) {
        return who.post(
                "/api/register",
                type == null
                        ? Http.object("name", "Zoë Müller", "email", email, "event_id", event.id())
                        : Http.object(
                                "name", "Zoë Müller", "email", email, "event_id", event.id(), "ticket_type_id", type));
    }

    private static void refused(int status, String field, Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        if (field == null) return;
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .as("%s", answer)
                .anyMatch(error -> error.getString("field").equals(field));
    }

    private long type(PublishedEvent of, String price, int quantity) {
        return rows.insert(
                "insert into ticket_type (event_id, name, price, currency, quantity, created_at, updated_at)"
                        + " values (?, 'Entry', ?, 'EUR', ?, ?, ?)",
                of.id(),
                price,
                quantity,
                Instant.now(),
                Instant.now());
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
