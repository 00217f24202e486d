package org.netevent.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people bought at the demo events that sell: orders in every state, with sums, seats and tickets that agree. */
final class DemoOrders {
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final DemoPeople.Person ATTENDEE =
            new DemoPeople.Person("Amara Okonkwo", DemoAccounts.ATTENDEE, "en");
    private static final BigDecimal TEN_PERCENT = new BigDecimal("0.1");

    /**
     * @param hours ago
     * @param refunded of how many tickets the money went back
     */
    private record Sale(String status, int hours, String code, int refunded, Map<String, Integer> items) {}

    private record Type(long id, String name, BigDecimal price, int places) {}

    private static final List<Sale> OWN = List.of(
            new Sale("paid", 210, "FRIENDS10", 0, Map.of("Regular", 2)),
            new Sale("expired", 300, null, 0, Map.of("VIP", 1)),
            new Sale("pending", 20, null, 0, Map.of("Group of five", 1)));
    private static final List<Sale> OTHERS = List.of(
            new Sale("paid", 330, null, 0, Map.of("Early bird", 2)),
            new Sale("paid", 322, null, 0, Map.of("VIP", 2)),
            new Sale("paid", 290, "FRIENDS10", 0, Map.of("Early bird", 4)),
            new Sale("refunded", 270, null, 1, Map.of("Regular", 1)),
            new Sale("paid", 188, null, 0, Map.of("Group of five", 1)),
            new Sale("partially_refunded", 150, null, 1, Map.of("Regular", 3)),
            new Sale("cancelled", 120, null, 0, Map.of("Early bird", 1)),
            new Sale("paid", 97, null, 0, Map.of("Crew", 1)),
            new Sale("paid", 71, null, 0, Map.of("Regular", 1)),
            new Sale("paid", 46, null, 0, Map.of("VIP", 1)),
            new Sale("paid", 30, "FRIENDS10", 0, Map.of("Regular", 2)),
            new Sale("pending", 8, null, 0, Map.of("Regular", 2)));

    private final Statements database;
    private final DemoAccounts accounts;
    private final DemoPeople people;
    private final Instant now;
    private final DemoEvent event;
    private final long organizer;
    private final Map<String, Type> types = new HashMap<>();
    private final Map<Long, int[]> tickets = new LinkedHashMap<>();
    private int seats;
    private int next = 40;
    private int number;

    private DemoOrders(Statements database, DemoAccounts accounts, DemoPeople people, DemoEvent event, Instant now)
            throws SQLException {
        this.database = database;
        this.accounts = accounts;
        this.people = people;
        this.event = event;
        this.now = now;
        organizer = database.number("select organizer_id from event where id = ?", event.id());
        number = (int) database.number(
                "select coalesce(max(last_number), 0) from ticket_number where prefix = ?", event.prefix());
    }

    static void write(
            Connection database, DemoAccounts accounts, DemoPeople people, List<DemoEvent> events, Instant now)
            throws SQLException {
        for (DemoEvent event : events)
            if (event.json().containsKey("types"))
                new DemoOrders(new Statements(database), accounts, people, event, now).write();
    }

    private void write() throws SQLException {
        readTypes();
        for (Sale sale : OTHERS) order(sale, people.persons().get(next++));
        for (Sale sale : OWN) order(sale, ATTENDEE);
        for (Map.Entry<Long, int[]> type : tickets.entrySet())
            database.run(
                    "update ticket_type set taken = ?, sold = ? where id = ?",
                    type.getValue()[0],
                    type.getValue()[1],
                    type.getKey());
        database.run("update event set seats_taken = seats_taken + ? where id = ?", seats, event.id());
        database.run(
                "insert into ticket_number (prefix, last_number) values (?, ?) on duplicate key update last_number ="
                        + " values(last_number)",
                event.prefix(),
                number);
    }

    private void order(Sale sale, DemoPeople.Person buyer) throws SQLException {
        Instant created = now.minus(Duration.ofHours(sale.hours()));
        Instant paid = sold(sale) ? created.plus(Duration.ofMinutes(14)) : null;
        BigDecimal subtotal = BigDecimal.ZERO;
        for (Map.Entry<String, Integer> item : sale.items().entrySet())
            subtotal = subtotal.add(types.get(item.getKey()).price().multiply(BigDecimal.valueOf(item.getValue())));
        BigDecimal discount = sale.code() == null ? BigDecimal.ZERO : subtotal.multiply(TEN_PERCENT);
        BigDecimal total = subtotal.subtract(discount);
        BigDecimal refunded = BigDecimal.ZERO;
        for (String type : sale.items().keySet())
            refunded = refunded.add(types.get(type).price().multiply(BigDecimal.valueOf(sale.refunded())));
        boolean free = total.signum() == 0;
        long order = database.run(
                "insert into ticket_order (event_id, code, account_id, status, name, email, language, currency, subtotal,"
                        + " discount, total, refunded, discount_code_id, payment_method, expires_at, created_at,"
                        + " updated_at, paid_at) values (?, ?, ?, ?, ?, ?, ?, 'EUR', ?, ?, ?, ?,"
                        + " (select id from discount_code where event_id = ? and code = ?), ?, ?, ?, ?, ?)",
                event.id(),
                code(sale.hours()),
                accounts.of(buyer.email()),
                sale.status(),
                buyer.name(),
                buyer.email(),
                buyer.language(),
                subtotal,
                discount,
                total,
                refunded,
                event.id(),
                sale.code(),
                free ? "free" : "offline",
                sold(sale) ? null : created.plus(Duration.ofDays(7)),
                created,
                paid == null ? created : paid,
                paid);
        if (sale.code() != null)
            database.run(
                    "update discount_code set used = used + 1 where event_id = ? and code = ?",
                    event.id(),
                    sale.code());
        money(sale, order, total, refunded, created, paid, free);
        for (Map.Entry<String, Integer> item : sale.items().entrySet())
            line(sale, order, types.get(item.getKey()), item.getValue(), buyer, paid);
    }

    private void line(Sale sale, long order, Type type, int quantity, DemoPeople.Person buyer, Instant paid)
            throws SQLException {
        long line = database.run(
                "insert into order_line (order_id, ticket_type_id, quantity, unit_price, places) values (?, ?, ?, ?, ?)",
                order,
                type.id(),
                quantity,
                type.price(),
                type.places());
        for (int i = 0; i < quantity; i++) {
            boolean first = i == 0;
            DemoPeople.Person guest = first ? buyer : people.persons().get(next++);
            boolean over = i >= quantity - sale.refunded();
            Long registration = paid == null ? null : registration(order, type, guest, first, over, paid);
            database.run(
                    "insert into order_attendee (order_id, line_id, position, name, email, members, registration_id)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    order,
                    line,
                    i,
                    guest.name(),
                    first ? guest.email() : null,
                    members(type),
                    registration);
            if (sale.status().equals("pending") || paid != null && !over) take(type, paid != null);
        }
    }

    private long registration(
            long order, Type type, DemoPeople.Person guest, boolean buyer, boolean refunded, Instant paid)
            throws SQLException {
        long registration = database.run(
                "insert into registration (event_id, account_id, status, name, email, members, language, source,"
                        + " ticket_type_id, order_id, places, created_at, updated_at, approved_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'order', ?, ?, ?, ?, ?, ?)",
                event.id(),
                buyer ? accounts.of(guest.email()) : null,
                refunded ? "cancelled" : "approved",
                guest.name(),
                buyer ? guest.email() : null,
                members(type),
                guest.language(),
                type.id(),
                order,
                type.places(),
                paid,
                paid,
                paid);
        database.run(
                "insert into ticket (registration_id, event_id, serial, status, issued_at) values (?, ?, ?, ?, ?)",
                registration,
                event.id(),
                "%s-%06d".formatted(event.prefix(), ++number),
                refunded ? "refunded" : "valid",
                paid);
        return registration;
    }

    private void money(
            Sale sale, long order, BigDecimal total, BigDecimal refunded, Instant created, Instant paid, boolean free)
            throws SQLException {
        long payment = database.run(
                "insert into payment (order_id, provider, status, amount, currency, refunded, created_at, updated_at,"
                        + " paid_at) values (?, ?, ?, ?, 'EUR', ?, ?, ?, ?)",
                order,
                free ? "free" : "offline",
                paid != null ? "paid" : sale.status().equals("pending") ? "pending" : "cancelled",
                total,
                refunded,
                created,
                paid == null ? created : paid,
                paid);
        if (paid == null || free) return;
        receipt(order, null, total, paid);
        if (refunded.signum() == 0) return;
        Instant back = paid.plus(Duration.ofHours(30));
        long refund = database.run(
                "insert into refund (payment_id, amount, reason, status, account_id, created_at, done_at)"
                        + " values (?, ?, 'Fell ill', 'done', ?, ?, ?)",
                payment,
                refunded,
                organizer,
                back,
                back);
        receipt(order, refund, refunded, back);
    }

    private void receipt(long order, Long refund, BigDecimal amount, Instant issued) throws SQLException {
        database.run(
                "insert into receipt_number (organizer_id, last_number) values (?, 1)"
                        + " on duplicate key update last_number = last_number + 1",
                organizer);
        database.run(
                "insert into receipt (organizer_id, number, order_id, refund_id, amount, currency, issued_at)"
                        + " select organizer_id, last_number, ?, ?, ?, 'EUR', ? from receipt_number where organizer_id = ?",
                order,
                refund,
                amount,
                issued,
                organizer);
    }

    private void take(Type type, boolean paid) {
        int[] counts = tickets.computeIfAbsent(type.id(), id -> new int[2]);
        counts[0]++;
        if (paid) counts[1]++;
        seats += type.places();
    }

    private String members(Type type) {
        return type.places() == 1 ? null : people.persons().get(next).name();
    }

    private void readTypes() throws SQLException {
        for (Object[] row : database.rows(
                "select id, name, price, places from ticket_type where event_id = ? and currency = 'EUR'", event.id()))
            types.put(
                    (String) row[1],
                    new Type(
                            ((Number) row[0]).longValue(),
                            (String) row[1],
                            (BigDecimal) row[2],
                            ((Number) row[3]).intValue()));
    }

    private static boolean sold(Sale sale) {
        return sale.status().equals("paid") || sale.refunded() > 0;
    }

    /** Always the same one for the same order. */
    private String code(int hours) {
        StringBuilder code = new StringBuilder();
        long rest = 7_919L * hours * hours + 104_729L * hours + 3 * event.id();
        for (int i = 0; i < 8; i++) {
            rest = rest * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            code.append(ALPHABET.charAt((int) Math.floorMod(rest >>> 33, (long) ALPHABET.length())));
        }
        return code.toString();
    }
}
