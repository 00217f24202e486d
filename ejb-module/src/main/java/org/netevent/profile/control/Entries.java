package org.netevent.profile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.netevent.platform.persistence.Row;
import org.netevent.platform.persistence.Sql;
import org.netevent.profile.boundary.AttendeeInfo;

/** Single people of the directory. */
@ApplicationScoped
public class Entries {
    private static final String SELECT =
            "select registration_id, event_id, account_id, name, organisation, role, photo_key, visible from directory_entry";

    @PersistenceContext
    EntityManager em;

    public Optional<AttendeeInfo> find(long registrationId) {
        return em
                .createNativeQuery(SELECT + " where registration_id = ?1")
                .setParameter(1, registrationId)
                .getResultList()
                .stream()
                .map(Entries::info)
                .findFirst();
    }

    public Optional<AttendeeInfo> ofAccount(long eventId, long accountId) {
        return em
                .createNativeQuery(SELECT + " where account_id = ?1 and event_id = ?2")
                .setParameter(1, accountId)
                .setParameter(2, eventId)
                .getResultList()
                .stream()
                .map(Entries::info)
                .findFirst();
    }

    public List<AttendeeInfo> of(Collection<Long> registrationIds) {
        if (registrationIds.isEmpty()) return List.of();
        var query =
                em.createNativeQuery(SELECT + " where registration_id in (" + Sql.marks(registrationIds.size()) + ")");
        int next = 1;
        for (Long id : registrationIds) query.setParameter(next++, id);
        return ((List<?>) query.getResultList()).stream().map(Entries::info).toList();
    }

    private static AttendeeInfo info(Object row) {
        Row columns = new Row(row);
        return new AttendeeInfo(
                columns.whole(),
                columns.whole(),
                columns.wholeOrNull(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.flag());
    }
}
