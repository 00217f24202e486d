package org.netevent.profile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.netevent.platform.persistence.Row;
import org.netevent.platform.persistence.Sql;
import org.netevent.platform.security.Caller;
import org.netevent.profile.boundary.Attendee;
import org.netevent.profile.boundary.Suggestion;

/**
 * People whom somebody may want to meet. The database counts: two points for each shared interest, three for a role that
 * complements one's own; it reads only the event's rows of those interests and of those callings.
 */
@ApplicationScoped
public class SuggestionQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProfileStore profiles;

    public List<Suggestion> of(Scope scope, long eventId, Caller who, int most) {
        Optional<Optional<Calling>> calling = ownCalling(eventId, who);
        if (calling.isEmpty()) return List.of();
        Set<String> interests =
                profiles.interests(who.id()).stream().map(ProfileStore::folded).collect(Collectors.toSet());
        Set<Calling> wanted = Calling.counterparts(calling.get());
        List<?> rows = query(eventId, who, interests, wanted, most);
        return rows.stream()
                .map(row -> suggestion(new Row(row), scope, interests, wanted))
                .toList();
    }

    private List<?> query(long eventId, Caller who, Set<String> interests, Set<Calling> wanted, int most) {
        List<Object> values = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        if (!interests.isEmpty()) {
            reasons.add(
                    "select i.registration_id, 2 * count(*) as points from directory_interest i where i.event_id = ?"
                            + " and i.interest in (" + Sql.plainMarks(interests.size())
                            + ") and i.visible = true group by i.registration_id");
            values.add(eventId);
            values.addAll(interests);
        }
        reasons.add(
                "select f.registration_id, 3 as points from directory_entry f where f.event_id = ? and f.calling in ("
                        + Sql.plainMarks(wanted.size()) + ") and f.visible = true");
        values.add(eventId);
        wanted.forEach(calling -> values.add(calling.wire()));
        values.add(eventId);
        values.add(who.id());
        String best = "select x.registration_id, sum(x.points) as points from (" + String.join(" union all ", reasons)
                + ") x join directory_entry o on o.event_id = ? and o.registration_id = x.registration_id"
                + " where o.account_id is not null and o.account_id <> ?"
                + " group by x.registration_id order by points desc, x.registration_id limit " + most;
        values.add(eventId);
        values.add(who.id());
        return Sql.query(
                        em,
                        "select " + DirectoryQueries.COLUMNS + ", d.calling from (" + best
                                + ") b join directory_entry d on d.event_id = ? and d.registration_id = b.registration_id"
                                + DirectoryQueries.JOINS + " order by b.points desc, b.registration_id",
                        values)
                .getResultList();
    }

    /** Empty when the caller has no entry in the event. */
    private Optional<Optional<Calling>> ownCalling(long eventId, Caller who) {
        List<?> own = em.createNativeQuery("select role from directory_entry where account_id = ?1 and event_id = ?2")
                .setParameter(1, who.id())
                .setParameter(2, eventId)
                .getResultList();
        return own.isEmpty() ? Optional.empty() : Optional.of(Calling.of((String) own.get(0)));
    }

    private static Suggestion suggestion(Row row, Scope scope, Set<String> interests, Set<Calling> wanted) {
        Attendee attendee = DirectoryQueries.attendee(row, scope.caller());
        String calling = row.text();
        return new Suggestion(
                attendee,
                attendee.interests().stream()
                        .filter(label -> interests.contains(ProfileStore.folded(label)))
                        .toList(),
                wanted.stream()
                        .map(Calling::wire)
                        .filter(wire -> wire.equals(calling))
                        .findFirst()
                        .orElse(null));
    }
}
