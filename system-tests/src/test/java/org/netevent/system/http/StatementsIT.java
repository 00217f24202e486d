package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Statements;

/** Round trips to the database are what a request costs: those of an admission are counted and stay so few. */
class StatementsIT extends ClientTest {

    private static final int RUNS = 15;

    @Test
    void anAdmissionReadsOnceAdmitsOnceAndIsKeptOnce() {
        PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"));
        Person staff = Person.attendee("Gus Gate");
        event.member(staff, "gate");
        List<String> serials = IntStream.rangeClosed(0, RUNS)
                .mapToObj(i -> event.owner()
                        .http()
                        .post("/api/admin/approve/"
                                + event.register("Guest " + i).getInt("id"))
                        .json()
                        .getString("serial"))
                .toList();

        Map<String, Long> fewest = Statements.fewest(RUNS, run -> {
            Answer answer = staff.http()
                    .post("/api/mark-used/" + serials.get(run), Http.object("gate", "North", "nonce", "n" + run));
            assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        });

        assertThat(fewest)
                .containsEntry("com_select", 1L)
                .containsEntry("com_update", 1L)
                .containsEntry("com_insert", 1L)
                .containsEntry("com_delete", 0L);
        assertThat(fewest.get("questions")).as("with the transaction's own").isLessThanOrEqualTo(6);
    }

    /** However many events are on the page: one for the count, one each for events, tags, pictures, hosts, prices and the caller's roles. */
    @Test
    void aListOfEventsReadsAsOftenForManyAsForFew() {
        Person owner = Person.organizer("Olga Owner");
        for (int i = 0; i < 12; i++) PublishedEvent.by(owner, "tags", List.of("tag " + i));
        // visitors are answered from memory
        long few = selects(owner, "/api/events?size=2&organizer=" + owner.id());
        long many = selects(owner, "/api/events?size=12&organizer=" + owner.id());

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(7);
    }

    @Test
    void whatOnlyReadsReadsAsFewTimesAsItMust() {
        PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"));
        long registration = event.register("Gina Guest").getInt("id");
        String serial = event.owner()
                .http()
                .post("/api/admin/approve/" + registration)
                .json()
                .getString("serial");
        Person owner = event.owner();

        // the event, its tags, pictures, host, prices and the caller's role
        assertThat(selects(owner, "/api/events/" + event.id())).isEqualTo(6);
        assertThat(selects(owner, "/api/verify-ticket/" + serial)).isEqualTo(1);
        // the caller's role, and who is found: a page that is not full tells how many there are
        assertThat(selects(owner, "/api/attendees?event_id=" + event.id() + "&q=gin"))
                .isEqualTo(2);
        assertThat(selects(owner, "/api/admin/registrations?event_id=" + event.id() + "&q=gin"))
                .isEqualTo(2);
        assertThat(selects(owner, "/api/admin/registrations?event_id=" + event.id()))
                .isEqualTo(2);
        assertThat(selects(owner, "/api/participants?event_id=" + event.id())).isEqualTo(2);
    }

    private static long selects(Person caller, String path) {
        return Statements.fewest(RUNS, run -> assertThat(caller.http().get(path).status())
                        .isEqualTo(200))
                .get("com_select");
    }
}
