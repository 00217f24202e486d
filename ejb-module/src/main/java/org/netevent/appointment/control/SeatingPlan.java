package org.netevent.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.netevent.appointment.boundary.AppointmentInfo;
import org.netevent.appointment.boundary.Seating;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.Row;
import org.netevent.profile.boundary.PersonInfo;
import org.netevent.profile.boundary.PersonLookup;

/** Who sits where when at an event, paged in the database. */
@ApplicationScoped
public class SeatingPlan {
    private static final String WHERE = "where a.event_id = ?1 and a.status = 'accepted' and a.end_time > ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonLookup persons;

    public Page<Seating> of(long eventId, Instant now, PageRequest page) {
        List<?> rows = em.createNativeQuery(
                        "select " + Columns.LIST + Columns.FROM + WHERE + " order by a.start_time, t.position, a.id")
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(now))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Number total = (Number) em.createNativeQuery("select count(*) from appointment a " + WHERE)
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(now))
                .getSingleResult();
        List<AppointmentInfo> found =
                rows.stream().map(row -> Columns.info(new Row(row))).toList();
        Map<Long, PersonInfo> people = found.isEmpty()
                ? Map.of()
                : persons.of(found.stream()
                        .flatMap(one -> Stream.of(one.proposerId(), one.inviteeId()))
                        .distinct()
                        .toList());
        return Page.of(found.stream().map(one -> seating(one, people)).toList(), page, total.longValue());
    }

    private static Seating seating(AppointmentInfo one, Map<Long, PersonInfo> people) {
        return new Seating(
                one.id(),
                one.tableName(),
                one.startTime(),
                one.endTime(),
                name(people, one.proposerId()),
                name(people, one.inviteeId()));
    }

    private static String name(Map<Long, PersonInfo> people, long account) {
        PersonInfo person = people.get(account);
        return person == null ? "" : Objects.toString(person.name(), "");
    }
}
