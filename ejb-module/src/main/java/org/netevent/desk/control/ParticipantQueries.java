package org.netevent.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.netevent.desk.boundary.Participant;
import org.netevent.desk.boundary.ParticipantFilter;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.Conditions;
import org.netevent.platform.persistence.Row;

/** Valid and used tickets with whose they are. */
@ApplicationScoped
public class ParticipantQueries {
    private static final int CHUNK = 1_000;
    private static final String ALL = " from ticket t join registration r on r.id = t.registration_id";
    /** As in {@link RegistrationQueries}: never through everybody's tickets for those of one event. */
    private static final String OF_EVENT =
            ALL.replace(" t join", " t force index (ticket_event_status, ticket_event_serial) join");

    private static final String ROWS = "select r.id, r.event_id, e.name, r.name, r.email, r.organisation, r.role,"
            + " r.team_name, t.serial, t.status, t.used_at, y.name as type_name, r.places from (%s) page join ticket t on t.id = page.id"
            + " join registration r on r.id = t.registration_id join event e on e.id = r.event_id"
            + " left join ticket_type y on y.id = r.ticket_type_id order by %s";
    private static final Map<String, String> ORDERS = Map.of(
            "name", "r.name %1$s, t.id %1$s",
            "serial_number", "t.serial %1$s",
            "check_in_time", "t.used_at %1$s, t.id %1$s");

    @PersistenceContext
    EntityManager em;

    @Inject
    TeamScope scope;

    public Page<Participant> page(ParticipantFilter filter, PageRequest request) {
        Conditions conditions = conditions(filter);
        String order = ORDERS.getOrDefault(request.sort() == null ? "name" : request.sort(), ORDERS.get("name"))
                .formatted(request.descending() ? "desc" : "asc");
        List<Participant> rows = rows(from(filter), conditions, order, request.size(), request.offset());
        return Page.of(rows, request, () -> count(filter, conditions));
    }

    private long count(ParticipantFilter filter, Conditions conditions) {
        String sql = "select count(*)" + from(filter) + conditions.where();
        return ((Number) conditions.bind(em.createNativeQuery(sql)).getSingleResult()).longValue();
    }

    public void each(ParticipantFilter filter, Consumer<Participant> taker) {
        List<Participant> rows = List.of();
        do {
            Conditions conditions = conditions(filter);
            if (!rows.isEmpty())
                conditions.add("t.serial > ?", rows.get(rows.size() - 1).serialNumber());
            rows = rows(from(filter), conditions, ORDERS.get("serial_number").formatted("asc"), CHUNK, 0);
            rows.forEach(taker);
        } while (rows.size() == CHUNK);
    }

    public Optional<Participant> bySerial(String serial) {
        Conditions one = valid().add("t.serial = ?", serial.strip());
        return rows(ALL, one, "t.id", 1, 0).stream().findFirst();
    }

    private static Conditions valid() {
        return new Conditions().add("t.status in ('valid', 'used')");
    }

    private Conditions conditions(ParticipantFilter filter) {
        Conditions conditions = scope.of(filter.eventId(), "t.event_id");
        if (filter.checkedIn() == null) conditions.add("t.status in ('valid', 'used')");
        else conditions.add("t.status = ?", filter.checkedIn() ? "used" : "valid");
        return conditions.words(filter.text(), "r.name", "r.email", "r.organisation", "r.team_name", "t.serial");
    }

    private static String from(ParticipantFilter filter) {
        return filter.eventId() == null ? ALL : OF_EVENT;
    }

    private List<Participant> rows(String from, Conditions conditions, String order, int limit, int offset) {
        String page = "select t.id" + from + conditions.where() + " order by " + order + " limit " + limit + " offset "
                + offset;
        List<?> found = conditions
                .bind(em.createNativeQuery(ROWS.formatted(page, order)))
                .getResultList();
        return found.stream().map(ParticipantQueries::toParticipant).toList();
    }

    private static Participant toParticipant(Object row) {
        Row columns = new Row(row);
        return new Participant(
                columns.whole(),
                columns.whole(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text().equals("used") ? "checked_in" : "registered",
                columns.instant(),
                columns.text(),
                (int) columns.whole());
    }
}
