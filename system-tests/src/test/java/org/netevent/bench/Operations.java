package org.netevent.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Everything that is measured, in its order: what only reads, then what changes something. */
final class Operations {
    private static final int PAGES = 10;

    private final Dataset data;
    private final ReadCeilings reads;
    private final WriteCeilings writes;
    private final String token;
    private final String run;

    /**
     * @param token the organizer's header
     * @param run makes what is written unlike that of other runs
     */
    Operations(Dataset data, ReadCeilings reads, WriteCeilings writes, String token, String run) {
        this.data = data;
        this.reads = reads;
        this.writes = writes;
        this.token = token;
        this.run = run;
    }

    List<Operation> all(String etag) {
        List<Operation> all = new ArrayList<>();
        all.add(Operation.read(
                "event list, 20 of 10,000", n -> get("/api/events?page=" + n % PAGES, ""), reads::eventList));
        if (etag != null)
            all.add(new Operation(
                    "event list, unchanged (304)",
                    304,
                    n -> get("/api/events?page=0", "If-None-Match: " + etag + "\r\n"),
                    Long.MAX_VALUE,
                    null,
                    null,
                    () -> {}));
        all.add(Operation.read(
                "event list, signed in (not cached)",
                n -> get("/api/events?page=" + n % PAGES, token),
                reads::eventList));
        all.add(Operation.read(
                "event, API, one of 50", n -> get("/api/events/" + ReadCeilings.event(n % 50), ""), reads::event));
        all.add(Operation.read(
                "event, API, signed in (not cached)",
                n -> get("/api/events/" + ReadCeilings.event(n), token),
                reads::event));
        all.add(Operation.read("event, screen", n -> get("/e/" + Dataset.code(ReadCeilings.event(n)), ""), null));
        all.add(Operation.read(
                "verify",
                n -> get("/api/verify-ticket/" + Dataset.serial(1 + n % Dataset.SOLD), token),
                reads::verify));
        all.add(Operation.read(
                "attendee search, 13,000 sold",
                n -> get("/api/attendees?event_id=" + Dataset.BIG + "&q=" + encoded(ReadCeilings.words(n)), token),
                reads::search));
        all.add(Operation.read(
                "attendee directory, 13,000 sold",
                n -> get("/api/attendees?event_id=" + Dataset.BIG + "&page=" + n % 100, token),
                null));
        all.add(Operation.read(
                "search at the gate, 13,000 sold",
                n -> get(
                        "/api/events/" + Dataset.BIG + "/gate/people?q="
                                + encoded(ReadCeilings.words(n).substring(0, 4).strip()),
                        token),
                null));
        all.add(Operation.read(
                "organizer's registration list",
                n -> get("/api/admin/registrations?event_id=" + Dataset.BIG + "&page=" + n % 100, token),
                reads::registrationList));
        all.add(Operation.read(
                "organizer's registration list, searched",
                n -> get(
                        "/api/admin/registrations?event_id=" + Dataset.BIG + "&q=" + encoded(ReadCeilings.words(n)),
                        token),
                reads::registrationSearch));
        all.add(new Operation(
                "check-in",
                200,
                n -> Wire.request(
                        "POST",
                        "/api/mark-used/" + Dataset.serial(n + 1),
                        token,
                        "{\"gate\": \"North\", \"nonce\": \"" + run + "h" + n + "\"}"),
                Dataset.SOLD,
                writes::checkIn,
                null,
                data::ticketsUnused));
        all.add(new Operation(
                "registration of a free ticket",
                201,
                n -> Wire.request(
                        "POST",
                        "/api/register",
                        "",
                        "{\"name\": \"Rita Registrant " + n + "\", \"email\": \"" + run + "h" + n
                                + "@bench.example.org\", \"event_id\": " + (Dataset.FIRST_OPEN + n % Dataset.OPEN)
                                + "}"),
                Long.MAX_VALUE,
                writes::registration,
                null,
                this::quiet));
        all.add(new Operation(
                "purchase of a ticket, paid offline",
                201,
                n -> purchase(Dataset.FIRST_SELLING + n % Dataset.OPEN, run + "h" + n),
                Long.MAX_VALUE,
                writes::purchase,
                null,
                this::quiet));
        return all;
    }

    static byte[] purchase(long type, String address) {
        return Wire.request(
                "POST",
                "/api/tickets/" + type + "/purchase",
                "",
                "{\"quantity\": 1, \"payment_method\": \"offline\", \"attendees\": [{\"name\": \"Bea Buyer\", \"email\": \""
                        + address + "@bench.example.org\"}]}");
    }

    private void quiet() throws SQLException {
        data.forgetMails();
    }

    private static byte[] get(String path, String headers) {
        return Wire.request("GET", path, headers, null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
