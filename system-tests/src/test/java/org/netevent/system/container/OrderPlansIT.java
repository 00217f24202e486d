package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.netevent.desk.boundary.OrderFilter;
import org.netevent.desk.boundary.OrderList;
import org.netevent.desk.boundary.OrderRow;
import org.netevent.desk.control.OrderQueries;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;

/** The list of 5,000 orders beside another event of that size goes by an index of the one event, and is read page by page. */
class OrderPlansIT extends ContainerTest {
    private static final int SIZE = 5_000;
    private static final Pattern TABLES = Pattern.compile("o|l|d|ticket_order");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @PersistenceUnit(unitName = "netevent")
    EntityManagerFactory unit;

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource database;

    private final AskedQueries asked = new AskedQueries();
    private GateWorld world;
    private long type;

    @Test
    void everyListGoesByAnIndexOfItsEvent() throws Exception {
        world = new GateWorld(database);
        long owner = world.account("Olga Owner");
        long other = world.event(owner, prefix(), "single");
        fill(other);
        long event = world.event(owner, prefix(), "single");
        fill(event);
        world.text("analyze table ticket_order, order_line");
        EntityManager manager = unit.createEntityManager();
        try {
            OrderQueries queries = new OrderQueries();
            AskedQueries.inject(queries, "em", asked.over(manager));
            pages(queries, event);
            queries.counts(event);
            List<Long> ids = new ArrayList<>();
            int before = asked.all().size();
            queries.each(OrderFilter.of(event), ZONE, (OrderRow row) -> ids.add(row.id()));

            assertThat(ids).hasSize(SIZE).doesNotHaveDuplicates();
            assertThat(asked.all().size() - before).as("a thousand at a time").isEqualTo(SIZE / 1_000 + 1);
            assertThat(asked.all()).hasSizeGreaterThan(40).allSatisfy(this::goesByTheEventsIndex);
        } finally {
            manager.close();
            for (long one : List.of(event, other)) {
                world.execute(
                        "delete l from order_line l join ticket_order o on o.id = l.order_id where o.event_id = ?",
                        one);
                world.execute("delete from ticket_order where event_id = ?", one);
                world.execute("delete from ticket_type where event_id = ?", one);
            }
        }
    }

    private void pages(OrderQueries queries, long event) {
        LocalDate today = LocalDate.now(ZONE);
        for (OrderFilter filter : List.of(
                OrderFilter.of(event),
                new OrderFilter(event, OrderStatus.PAID, PaymentMethod.OFFLINE, null, null, null, null),
                new OrderFilter(event, null, null, type, today.minusDays(9), today, null),
                new OrderFilter(event, null, null, null, null, null, "muller 49")))
            for (String sort : OrderList.SORTABLE)
                for (int page : List.of(0, 20)) {
                    Page<OrderRow> found = queries.page(filter, ZONE, new PageRequest(page, 50, sort, page > 0));
                    assertThat(page > 0 || !found.items().isEmpty())
                            .as(filter + " by " + sort)
                            .isTrue();
                }
    }

    private void fill(long event) {
        type = world.insert(
                "insert into ticket_type (event_id, name, kind, price, currency, created_at, updated_at)"
                        + " values (?, 'Regular', 'regular', 10, 'EUR', utc_timestamp(6), utc_timestamp(6))",
                event);
        Instant now = Instant.now();
        List<Object[]> orders = new ArrayList<>();
        for (int i = 0; i < SIZE; i++)
            orders.add(new Object[] {
                event,
                code(event, i),
                i % 3 == 0 ? "paid" : "expired",
                "Zoë Müller " + i,
                "guest" + i + "@example.org",
                i % 2 == 0 ? "offline" : "stripe",
                now.minusSeconds(60L * i),
                now
            });
        world.insertMany(
                "insert into ticket_order (event_id, code, status, name, email, payment_method, currency, subtotal, total,"
                        + " created_at, updated_at) values (?, ?, ?, ?, ?, ?, 'EUR', 10, 10, ?, ?)",
                orders);
        world.execute(
                "insert into order_line (order_id, ticket_type_id, quantity, unit_price, places)"
                        + " select id, ?, 1, 10, 1 from ticket_order where event_id = ?",
                type,
                event);
    }

    private void goesByTheEventsIndex(AskedQueries.Asked query) throws SQLException {
        assertThat(AskedQueries.explain(database, query))
                .as(query.sql())
                .filteredOn(step -> TABLES.matcher(String.valueOf(step.table())).matches())
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.access()).isIn("eq_ref", "ref", "range", "const");
                    assertThat(step.key()).matches("PRIMARY|ticket_order_event.*|order_line_order");
                });
    }

    /** None twice: of so many random ones of this length two are the same now and then. The product's own have no zero. */
    private static String code(long event, int number) {
        return "0" + Long.toString(event * SIZE + number, 36).toUpperCase();
    }

    private static String prefix() {
        return "O" + UUID.randomUUID().toString().substring(0, 7).toUpperCase();
    }
}
