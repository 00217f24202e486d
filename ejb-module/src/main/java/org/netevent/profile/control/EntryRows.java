package org.netevent.profile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.netevent.platform.persistence.Sql;

/**
 * Writes the directory. What an entry is made from is read with a shared lock, first the registration, then its account; who
 * changes a profile has the account's row for itself first. So of an approval and a change of the profile at the same time
 * the later one sees the earlier.
 */
@ApplicationScoped
public class EntryRows {
    private static final String COLUMNS = "event_id, registration_id, account_id, visible, name, organisation, role,"
            + " calling, photo_key, interests, sort_name, search_text";
    private static final String ANEW = List.of(COLUMNS.split(", ")).stream()
            .skip(2)
            .map(column -> column + " = values(" + column + ")")
            .collect(Collectors.joining(", "));
    private static final String WRITE = "insert into directory_entry (" + COLUMNS + ") values (" + Sql.marks(12)
            + ") on duplicate key update " + ANEW;
    private static final String WRITE_INTERESTS =
            "insert into directory_interest (event_id, interest, registration_id, visible, label)"
                    + " select d.event_id, i.interest, d.registration_id, d.visible, i.label from directory_entry d"
                    + " join profile_interest i on i.account_id = d.account_id where ";

    @PersistenceContext
    EntityManager em;

    /** The registration is approved: its person stands in the directory, as they are now. */
    public void put(long registrationId) {
        for (Source source : sources("r.id = ?1", registrationId)) put(source);
    }

    /** The profile has changed: the person's entries in all events. */
    public void putAll(long accountId) {
        em.flush();
        for (Source source : sources("a.id = ?1", accountId)) write(source);
        query("delete i from directory_entry d join directory_interest i on i.event_id = d.event_id"
                        + " and i.registration_id = d.registration_id where d.account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
        query(WRITE_INTERESTS + "d.account_id = ?1").setParameter(1, accountId).executeUpdate();
    }

    public void show(long eventId, long registrationId, boolean visible) {
        for (String table : List.of("directory_entry", "directory_interest"))
            query("update " + table + " set visible = ?1 where event_id = ?2 and registration_id = ?3")
                    .setParameter(1, visible)
                    .setParameter(2, eventId)
                    .setParameter(3, registrationId)
                    .executeUpdate();
    }

    /** With the interests, by the foreign key. */
    public void remove(long eventId, long registrationId) {
        query("delete from directory_entry where event_id = ?1 and registration_id = ?2")
                .setParameter(1, eventId)
                .setParameter(2, registrationId)
                .executeUpdate();
    }

    public void removeAll(long eventId) {
        query("delete from directory_entry where event_id = ?1")
                .setParameter(1, eventId)
                .executeUpdate();
    }

    /**
     * Makes up for entries that are missing.
     *
     * @return how many of the backlog are done; 0 when nothing is left
     */
    @Transactional
    public int workOff(int most) {
        List<?> ids = query("select registration_id from directory_backlog order by registration_id limit " + most
                        + " for update skip locked")
                .getResultList();
        for (Object id : ids) {
            put(((Number) id).longValue());
            query("delete from directory_backlog where registration_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        return ids.size();
    }

    private void put(Source source) {
        write(source);
        if (source.hasInterests())
            query(
                            WRITE_INTERESTS
                                    + "d.event_id = ?1 and d.registration_id = ?2 on duplicate key update directory_interest.label = values(label)")
                    .setParameter(1, source.eventId)
                    .setParameter(2, source.id)
                    .executeUpdate();
    }

    private void write(Source source) {
        Query write = query(WRITE);
        Object[] values = source.values();
        for (int i = 0; i < values.length; i++) write.setParameter(i + 1, values[i]);
        write.executeUpdate();
    }

    private List<Source> sources(String condition, long id) {
        return Source.of(query(Source.SELECT + condition + Source.ORDER + " lock in share mode")
                .setParameter(1, id)
                .getResultList());
    }

    private Query query(String sql) {
        return em.createNativeQuery(sql);
    }
}
