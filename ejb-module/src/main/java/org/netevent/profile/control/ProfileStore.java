package org.netevent.profile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.netevent.platform.persistence.Like;
import org.netevent.platform.persistence.Row;
import org.netevent.profile.boundary.OwnShowing;
import org.netevent.profile.entity.Profile;

/** Profiles and their interests. */
@ApplicationScoped
public class ProfileStore {
    private static final int LONGEST_FOLDED = 60;
    private static final int MOST_SHOWINGS = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<Profile> find(long accountId) {
        return Optional.ofNullable(em.find(Profile.class, accountId));
    }

    /** Begins one where there is none. Lock the account before. */
    public Profile ensured(long accountId) {
        return find(accountId).orElseGet(() -> {
            Profile begun = new Profile(accountId, clock.instant());
            em.persist(begun);
            em.flush();
            return begun;
        });
    }

    /** In the person's order. */
    public List<String> interests(long accountId) {
        List<?> labels = em.createNativeQuery(
                        "select label from profile_interest where account_id = ?1 order by position")
                .setParameter(1, accountId)
                .getResultList();
        return labels.stream().map(String.class::cast).toList();
    }

    /** Of labels that mean the same the first counts. */
    public void keepInterests(long accountId, List<String> labels) {
        em.createNativeQuery("delete from profile_interest where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
        int position = 0;
        for (String label : labels)
            em.createNativeQuery("insert into profile_interest (account_id, interest, label, position)"
                            + " values (?1, ?2, ?3, ?4) on duplicate key update position = position")
                    .setParameter(1, accountId)
                    .setParameter(2, folded(label))
                    .setParameter(3, label)
                    .setParameter(4, position++)
                    .executeUpdate();
    }

    /** Under which an interest is kept and compared. */
    static String folded(String label) {
        String folded = SearchText.fold(label);
        return folded.length() <= LONGEST_FOLDED ? folded : folded.substring(0, LONGEST_FOLDED);
    }

    /** Interests of anybody that begin so, the most frequent first; one writing of each. */
    public List<String> interestsLike(String typed, int most) {
        String folded = folded(typed);
        if (folded.isEmpty()) return List.of();
        List<?> labels = em.createNativeQuery(
                        "select min(label) from profile_interest where interest like ?1 escape '!'"
                                + " group by interest order by count(*) desc, 1 limit " + most)
                .setParameter(1, Like.beginning(folded))
                .getResultList();
        return labels.stream().map(String.class::cast).toList();
    }

    /** The account's live registrations of events that are not over, the next event first. */
    public List<OwnShowing> showings(long accountId) {
        List<?> rows = em.createNativeQuery(
                        "select r.id, r.name, r.email <=> a.email as own, r.status = 'approved' as approved,"
                                + " r.visible, e.code, e.name as event_name, e.time_zone, e.start_time"
                                + " from registration r join event e on e.id = r.event_id join account a on a.id = r.account_id"
                                + " where r.account_id = ?1 and r.status in ('pending', 'approved', 'waitlisted')"
                                + " and e.end_time > ?2 order by e.start_time, r.id limit " + MOST_SHOWINGS)
                .setParameter(1, accountId)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        return rows.stream().map(ProfileStore::showing).toList();
    }

    private static OwnShowing showing(Object row) {
        Row columns = new Row(row);
        long id = columns.whole();
        String name = columns.text();
        boolean own = columns.flag();
        boolean approved = columns.flag();
        boolean visible = columns.flag();
        String code = columns.text();
        String eventName = columns.text();
        ZoneId zone = ZoneId.of(columns.text());
        return new OwnShowing(id, name, own, approved, visible, code, eventName, columns.instant(), zone);
    }
}
