package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Statements;

/** What visitors are told of events is read once for all of them, and is right at once after a change. */
class PublicAnswersIT extends ClientTest {

    @Test
    void visitorsAreAnsweredWithoutTheDatabaseUntilSomethingChanges() {
        Person owner = Person.organizer("Olga Owner");
        PublishedEvent event = PublishedEvent.by(owner, "max_attendees", 5);
        List<String> paths = List.of(
                "/api/events/" + event.id(), "/api/events/code/" + event.code(), "/api/events?organizer=" + owner.id());
        for (String path : paths)
            assertThat(Statements.fewest(5, run -> {
                        Answer answer = Http.anonymous().get(path);
                        assertThat(answer.status()).isEqualTo(200);
                        assertThat(answer.text()).contains("\"seats_left\":5");
                    }))
                    .as(path)
                    .containsEntry("com_select", 0L);

        event.register("Gina Guest");

        for (String path : paths)
            assertThat(Http.anonymous().get(path).text()).as(path).contains("\"seats_left\":4");
        owner.http().put("/api/events/" + event.id(), Http.object("name", "Winter school"));
        for (String path : paths)
            assertThat(Http.anonymous().get(path).text()).as(path).contains("Winter school");
    }

    @Test
    void aTagSparesTheBodyUntilItChanges() {
        PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"));
        String path = "/api/events/" + event.id();
        Answer first = Http.anonymous().get(path);
        String tag = first.header("ETag");
        assertThat(tag).startsWith("\"").endsWith("\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Vary")).contains("Authorization").contains("Cookie");

        Answer same = Http.anonymous().with("If-None-Match", tag).get(path);
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.text()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(tag);

        event.register("Gina Guest");
        Answer changed = Http.anonymous().with("If-None-Match", tag).get(path);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void whoIsSignedInIsToldWhatTheyMayDoAndNobodyElseIs() {
        PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"));
        String path = "/api/events/" + event.id();
        Answer own = event.owner().http().get(path);
        assertThat(own.text()).contains("\"can_manage\":true");
        assertThat(own.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Http.anonymous().get(path).text()).contains("\"can_manage\":false");
        assertThat(event.owner().http().get(path).text()).contains("\"can_manage\":true");
    }

    @Test
    void aDraftTakenBackIsGoneForVisitorsAtOnce() {
        PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"));
        String path = "/api/events/" + event.id();
        assertThat(Http.anonymous().get(path).status()).isEqualTo(200);
        event.owner().http().post(path + "/unpublish");
        assertThat(Http.anonymous().get(path).status()).isEqualTo(404);
    }
}
