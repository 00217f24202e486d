package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;

/** Events for calendars, read by the letter of RFC 5545. */
class CalendarIT extends ClientTest {

    private static final String LONG =
            "Grüße, Köln; ein \\ und ein sehr langer Text, der über die Grenze von 75 Oktetten einer Zeile läuft\nZweite Zeile";

    private Person owner;
    private PublishedEvent event;

    @BeforeEach
    void anEvent() {
        owner = Person.organizer("Olga Owner");
        event = PublishedEvent.by(
                owner,
                "description",
                LONG,
                "address",
                "Hauptstraße 1, Köln",
                "start_time",
                "2030-07-01T18:00:00",
                "end_time",
                "2030-07-01T20:30:00",
                "latitude",
                50.9413,
                "longitude",
                6.9583,
                "tags",
                List.of("jazz", "open air"));
    }

    @Test
    void anEventHasAllThatACalendarNeeds() {
        Answer answer = Http.anonymous().get("/api/events/" + event.id() + "/calendar.ics");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).contains(event.code() + ".ics");
        Map<String, String> entry = entries(answer).get(0);

        assertThat(entry)
                .containsEntry("UID", event.code() + "@netevent")
                .containsEntry("SUMMARY", event.name())
                // 18:00 in Berlin in summer
                .containsEntry("DTSTART", "20300701T160000Z")
                .containsEntry("DTEND", "20300701T183000Z")
                .containsEntry("DESCRIPTION", LONG)
                .containsEntry("LOCATION", "Hall 4, Hauptstraße 1, Köln")
                .containsEntry("GEO", "50.9413;6.9583")
                .containsEntry("STATUS", "CONFIRMED");
        assertThat(entry.get("CATEGORIES").split(",")).containsExactlyInAnyOrder("jazz", "open air");
        assertThat(entry.get("URL")).endsWith("/e/" + event.code());
        assertThat(entry.get("DTSTAMP")).matches("\\d{8}T\\d{6}Z");
        assertThat(Http.anonymous()
                        .get("/api/events/code/" + event.code() + "/calendar.ics")
                        .text())
                .isEqualTo(answer.text());
    }

    @Test
    void aChangeCountsAndACancelledEventSaysSo() {
        String path = "/api/events/" + event.id();
        int before = Integer.parseInt(
                entries(owner.http().get(path + "/calendar.ics")).get(0).get("SEQUENCE"));
        owner.http().put(path, Http.object("location", "Hall 5"));
        owner.http().post(path + "/cancel");

        Map<String, String> entry =
                entries(Http.anonymous().get(path + "/calendar.ics")).get(0);
        assertThat(Integer.parseInt(entry.get("SEQUENCE"))).isGreaterThan(before);
        assertThat(entry).containsEntry("STATUS", "CANCELLED").containsEntry("UID", event.code() + "@netevent");
    }

    @Test
    void theFeedHasThePublicEventsOfTheFilter() {
        List<Map<String, String>> found = entries(Http.anonymous().get("/api/events.ics?organizer=" + owner.id()));
        assertThat(found).hasSize(1);
        assertThat(found.get(0)).containsEntry("UID", event.code() + "@netevent");
        assertThat(entries(Http.anonymous().get("/api/v1/events.ics"))).isNotEmpty();
        assertThat(Server.uri("/api/events.ics").getPath()).endsWith(".ics");
    }

    /** Unfolds and unescapes; fails where the text breaks the rules of RFC 5545 §3.1. */
    private static List<Map<String, String>> entries(Answer answer) {
        String text = answer.text();
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text).contains("\r\nVERSION:2.0\r\n", "\r\nPRODID:");
        for (String line : text.split("\r\n"))
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        List<Map<String, String>> entries = new ArrayList<>();
        Map<String, String> entry = null;
        for (String line : text.replaceAll("\r\n[ \t]", "").split("\r\n")) {
            if (line.equals("BEGIN:VEVENT")) entry = new LinkedHashMap<>();
            else if (line.equals("END:VEVENT")) {
                assertThat(entry).containsKeys("UID", "DTSTAMP", "DTSTART", "SUMMARY");
                entries.add(entry);
                entry = null;
            } else if (entry != null) {
                int colon = line.indexOf(':');
                String name = line.substring(0, colon).replaceAll(";.*", "");
                String value = line.substring(colon + 1);
                entry.put(name, name.equals("GEO") || name.equals("URL") ? value : unescaped(value));
            }
        }
        return entries;
    }

    private static String unescaped(String value) {
        assertThat(value.replaceAll("\\\\[\\\\,;nN]", "")).doesNotContain("\\", ";");
        return value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([\\\\,;])", "$1");
    }
}
