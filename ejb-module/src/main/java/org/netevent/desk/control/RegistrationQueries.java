package org.netevent.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.netevent.desk.boundary.RegistrationCounts;
import org.netevent.desk.boundary.RegistrationFilter;
import org.netevent.desk.boundary.RegistrationRow;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.Conditions;
import org.netevent.platform.persistence.Row;
import org.netevent.registration.boundary.RegistrationStatus;

/**
 * The organizer's list out of the database: the page's ids first, from an index alone, then their rows. So the last page
 * of 20,000 costs about what the first one does.
 */
@ApplicationScoped
public class RegistrationQueries {
    private static final int CHUNK = 1_000;
    private static final String ALL = " from registration r";
    /** A limit tempts the optimizer to walk through everybody in the wanted order until enough of the event turn up. */
    private static final String OF_EVENT = ALL + " force index (registration_event_searched, registration_event_status,"
            + " registration_event_name, registration_event_email, registration_event_amount)";

    /** By all others each person's row would be read to be searched. */
    private static final String SEARCHED_OF_EVENT = ALL + " force index (registration_event_searched)";

    private static final String ROWS = "select r.id, r.event_id, e.name, r.status, r.name, r.email, r.phone,"
            + " r.organisation, r.role, r.team_name, r.members, r.amount,"
            + " (select count(*) from registration_attachment a where a.registration_id = r.id), t.serial, t.used_at,"
            + " r.source, r.decline_reason, r.created_at, y.name as type_name, r.places from (%s) page join registration r on r.id = page.id"
            + " join event e on e.id = r.event_id left join ticket t on t.registration_id = r.id"
            + " left join ticket_type y on y.id = r.ticket_type_id order by %s";
    private static final Map<String, String> ORDERS = Map.of(
            "name", "r.name %1$s, r.id %1$s",
            "email", "r.email %1$s, r.id %1$s",
            "amount", "r.amount %1$s, r.id %1$s",
            "status", "r.status %1$s, r.created_at %1$s, r.id %1$s",
            "created_at", "r.created_at %1$s, r.id %1$s");

    @PersistenceContext
    EntityManager em;

    @Inject
    TeamScope scope;

    public Page<RegistrationRow> page(RegistrationFilter filter, PageRequest request) {
        Conditions conditions = conditions(filter);
        String order = order(request);
        List<RegistrationRow> rows = rows(from(filter), conditions, order, request.size(), request.offset());
        return Page.of(rows, request, () -> count(filter, conditions));
    }

    private long count(RegistrationFilter filter, Conditions conditions) {
        String sql = "select count(*)" + from(filter) + conditions.where();
        return ((Number) conditions.bind(em.createNativeQuery(sql)).getSingleResult()).longValue();
    }

    /** Hands on every row, the oldest first, a thousand in memory at a time. */
    public void each(RegistrationFilter filter, Consumer<RegistrationRow> taker) {
        List<RegistrationRow> rows = List.of();
        do {
            Conditions conditions = conditions(filter);
            if (!rows.isEmpty()) {
                RegistrationRow last = rows.get(rows.size() - 1);
                Timestamp at = Timestamp.from(last.createdAt());
                conditions.add("r.created_at > ? or (r.created_at = ? and r.id > ?)", at, at, last.id());
            }
            rows = rows(from(filter), conditions, ORDERS.get("created_at").formatted("asc"), CHUNK, 0);
            rows.forEach(taker);
        } while (rows.size() == CHUNK);
    }

    public Optional<RegistrationRow> row(long eventId, long registrationId) {
        Conditions one = new Conditions().add("r.event_id = ?", eventId).add("r.id = ?", registrationId);
        return rows(ALL, one, "r.id", 1, 0).stream().findFirst();
    }

    public RegistrationCounts counts(long eventId) {
        Map<RegistrationStatus, Long> byStatus = new EnumMap<>(RegistrationStatus.class);
        em.createNativeQuery("select status, count(*) from registration where event_id = ?1 group by status")
                .setParameter(1, eventId)
                .getResultList()
                .forEach(row -> {
                    Row columns = new Row(row);
                    byStatus.put(RegistrationStatus.of(columns.text()), columns.whole());
                });
        Number attached = (Number) em.createNativeQuery("select count(distinct a.registration_id) from registration r"
                        + " join registration_attachment a on a.registration_id = r.id where r.event_id = ?1")
                .setParameter(1, eventId)
                .getSingleResult();
        return new RegistrationCounts(byStatus, attached.longValue());
    }

    private static String from(RegistrationFilter filter) {
        if (filter.eventId() == null) return ALL;
        return filter.text() == null || filter.text().isBlank() ? OF_EVENT : SEARCHED_OF_EVENT;
    }

    private List<RegistrationRow> rows(String from, Conditions conditions, String order, int limit, int offset) {
        String page = "select r.id" + from + conditions.where() + " order by " + order + " limit " + limit + " offset "
                + offset;
        List<?> found = conditions
                .bind(em.createNativeQuery(ROWS.formatted(page, order)))
                .getResultList();
        return found.stream().map(RegistrationQueries::toRow).toList();
    }

    private Conditions conditions(RegistrationFilter filter) {
        Conditions conditions = scope.of(filter.eventId(), "r.event_id");
        if (filter.status() != null)
            conditions.add("r.status = ?", filter.status().wire());
        if (filter.withAttachment())
            conditions.add("exists (select 1 from registration_attachment a where a.registration_id = r.id)");
        return conditions.wordsOrNumber(
                filter.text(), "(select t.serial from ticket t where t.registration_id = r.id)", "r.search_text");
    }

    private static String order(PageRequest request) {
        String known = request.sort() == null ? null : ORDERS.get(request.sort());
        if (known == null) return ORDERS.get("created_at").formatted("desc");
        return known.formatted(request.descending() ? "desc" : "asc");
    }

    private static RegistrationRow toRow(Object row) {
        Row columns = new Row(row);
        long id = columns.whole();
        long eventId = columns.whole();
        String eventName = columns.text();
        RegistrationStatus status = RegistrationStatus.of(columns.text());
        String name = columns.text();
        String email = columns.text();
        String phone = columns.text();
        String organisation = columns.text();
        String role = columns.text();
        String team = columns.text();
        String members = columns.text();
        BigDecimal amount = columns.as(BigDecimal.class);
        int attachments = (int) columns.whole();
        String serial = columns.text();
        Instant checkedInAt = columns.instant();
        String source = columns.text();
        String reason = columns.text();
        return new RegistrationRow(
                id,
                eventId,
                eventName,
                status,
                name,
                email,
                phone,
                organisation,
                role,
                team,
                members,
                amount,
                attachments,
                serial,
                checkedInAt,
                source,
                reason,
                columns.instant(),
                columns.text(),
                (int) columns.whole(),
                status == RegistrationStatus.PENDING || status == RegistrationStatus.WAITLISTED,
                status == RegistrationStatus.PENDING);
    }
}
