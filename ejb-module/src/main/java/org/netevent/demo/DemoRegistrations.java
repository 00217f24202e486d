package org.netevent.demo;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.netevent.platform.files.FileStore;

/** Registrations in every state with their tickets; as many seats are taken as registrations are approved. */
final class DemoRegistrations {
    private static final String COLUMNS = "id, event_id, account_id, status, name, email, phone, organisation, role,"
            + " team_name, members, amount, language, source, decline_reason, created_at, updated_at, approved_at,"
            + " visible";
    private static final DemoPeople.Person ATTENDEE =
            new DemoPeople.Person("Amara Okonkwo", DemoAccounts.ATTENDEE, "en");
    private static final int SLIPS = 30;
    /** One of so many stays hidden from the other attendees. */
    private static final int HIDDEN_EACH = 19;

    private static final int LARGEST_SLIP = 10 << 20;

    private final Connection database;
    private final DemoPeople people;
    private final DemoAccounts accounts;
    private final FileStore files;
    private final Instant now;
    private final Random random = new Random(20_261_121);
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<Long, Integer> seats = new HashMap<>();
    private final List<Long> slips = new ArrayList<>();

    private long nextId;
    private long nextTicket;

    DemoRegistrations(Connection database, DemoPeople people, DemoAccounts accounts, FileStore files, Instant now) {
        this.database = database;
        this.people = people;
        this.accounts = accounts;
        this.files = files;
        this.now = now;
    }

    /** @return how many there are */
    int write(List<DemoEvent> events) throws SQLException {
        nextId = DemoAccounts.nextId(database, "registration");
        nextTicket = DemoAccounts.nextId(database, "ticket");
        long first = nextId;
        try (Rows registration = new Rows(database, "registration", COLUMNS);
                DemoAudit audit = new DemoAudit(database)) {
            List<DemoTicket> tickets = new ArrayList<>();
            for (DemoEvent event : events) tickets.addAll(ofEvent(event, registration, audit));
            registration.close();
            try (DemoScans scans = new DemoScans(database, people, accounts, random)) {
                scans.write(events, tickets, now);
            }
        }
        attachments();
        totals();
        return (int) (nextId - first);
    }

    private List<DemoTicket> ofEvent(DemoEvent event, Rows rows, DemoAudit audit) throws SQLException {
        List<DemoPeople.Person> guests = new ArrayList<>(people.persons());
        Collections.shuffle(guests, random);
        if (event.json().getInt("people") > 0 && event.id() % 3 != 0) guests.add(3, ATTENDEE);
        guests = guests.subList(0, Math.min(guests.size(), event.json().getInt("people")));
        List<Instant> times = times(event, guests.size());
        List<DemoTicket> tickets = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < guests.size(); i++) {
            String status = status(event, taken);
            Instant created = times.get(i);
            Instant decided = event.manual() ? decided(created) : created;
            long id = row(event, guests.get(i), status, created, decided, rows);
            if (event.manual() && List.of("approved", "declined").contains(status))
                audit.decided(event, id, guests.get(i).name(), accounts, status, decided);
            else if (i % 5 == 0)
                audit.registered(event, id, guests.get(i).name(), status, created, "198.51.100." + (1 + i % 250));
            if (event.is("amount") && slips.size() < SLIPS && !"cancelled".equals(status)) slips.add(id);
            if ("approved".equals(status)) {
                taken++;
                tickets.add(ticket(event, id, guests.get(i), decided));
            }
        }
        seats.put(event.id(), taken);
        return tickets;
    }

    private long row(
            DemoEvent event, DemoPeople.Person guest, String status, Instant created, Instant decided, Rows rows)
            throws SQLException {
        long id = nextId++;
        boolean team = event.tags().contains("team") && random.nextInt(3) > 0 || random.nextInt(12) == 0;
        Long account = accounts.of(guest.email());
        rows.add(
                id,
                event.id(),
                account,
                status,
                guest.name(),
                guest.email(),
                random.nextInt(3) == 0 ? null : "+49 151 " + (10_000_000 + random.nextInt(89_999_999)),
                random.nextInt(4) == 0 ? null : pick(people.organisations()),
                random.nextInt(3) == 0 ? null : pick(people.roles()),
                team ? pick(people.teams()) : null,
                team ? guest.name() + ", " + pick(people.persons()).name() : null,
                event.is("amount") ? BigDecimal.valueOf(random.nextInt(5) == 0 ? 4500 : 9000, 2) : null,
                guest.language(),
                account != null ? "rsvp" : random.nextInt(9) == 0 ? "import" : "form",
                "declined".equals(status) ? pick(people.reasons()) : null,
                created,
                "pending".equals(status) || "waitlisted".equals(status) ? created : decided,
                "approved".equals(status) ? decided : null,
                guest == ATTENDEE || id % HIDDEN_EACH != 4);
        return id;
    }

    private String status(DemoEvent event, int taken) {
        if (event.cancelled()) return "cancelled";
        int dice = random.nextInt(100);
        if (dice < 5) return "cancelled";
        boolean full = event.capacity() != null && taken >= event.capacity();
        if (!event.manual()) return full ? "waitlisted" : "approved";
        if (dice < 13) return "declined";
        if (!event.over(now) && dice < 42) return "pending";
        return full ? "waitlisted" : "approved";
    }

    /** More and more towards the event, or towards now. */
    private List<Instant> times(DemoEvent event, int count) {
        Instant first = DemoEvents.created(event, now).plus(Duration.ofHours(5));
        Instant last = event.over(now) ? event.start().minus(Duration.ofHours(6)) : now.minus(Duration.ofMinutes(4));
        long span = Duration.between(first, last).toMillis();
        return random.doubles(count)
                .map(Math::sqrt)
                .sorted()
                .mapToObj(share -> first.plusMillis((long) (share * span)))
                .toList();
    }

    private Instant decided(Instant created) {
        Instant later = created.plus(Duration.ofMinutes(20 + random.nextInt(2_000)));
        return later.isBefore(now) ? later : created.plusSeconds(60);
    }

    private DemoTicket ticket(DemoEvent event, long registration, DemoPeople.Person guest, Instant issued) {
        long number = numbers.merge(event.prefix(), 1L, Long::sum);
        return new DemoTicket(
                nextTicket++, registration, event, "%s-%06d".formatted(event.prefix(), number), issued, guest.name());
    }

    private void attachments() throws SQLException {
        try (Rows rows = new Rows(database, "registration_attachment", "registration_id, file_id, added_at")) {
            for (int i = 0; i < slips.size(); i++) {
                boolean pdf = i % 2 == 0;
                byte[] slip = pdf ? DemoSlip.pdf(slips.get(i)) : DemoSlip.png(slips.get(i));
                long file = files.attachment(
                                pdf ? "payment-slip.pdf" : "payment-slip.png",
                                new ByteArrayInputStream(slip),
                                LARGEST_SLIP)
                        .id();
                rows.add(slips.get(i), file, now.minus(Duration.ofHours(i)));
            }
        }
    }

    private void totals() throws SQLException {
        try (var update = database.prepareStatement("update event set seats_taken = ? where id = ?")) {
            for (Map.Entry<Long, Integer> taken : seats.entrySet()) {
                update.setInt(1, taken.getValue());
                update.setLong(2, taken.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
        try (Rows rows = new Rows(database, "ticket_number", "prefix, last_number")) {
            for (Map.Entry<String, Long> number : numbers.entrySet()) rows.add(number.getKey(), number.getValue());
        }
    }

    private <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
