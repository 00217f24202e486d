package org.netevent.profile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.netevent.platform.persistence.Row;
import org.netevent.platform.persistence.Sql;
import org.netevent.profile.boundary.PersonInfo;

/** Accounts with their profiles. */
@ApplicationScoped
public class Persons {
    private static final String SELECT = "select a.id, a.name, coalesce(p.organisation, " + last("organisation")
            + ") as organisation, coalesce(p.role, " + last("role")
            + ") as role, p.introduction, p.photo_key, a.email, p.phone"
            + " from account a left join profile p on p.account_id = a.id where a.id in (";

    @PersistenceContext
    EntityManager em;

    public Map<Long, PersonInfo> of(Collection<Long> accountIds) {
        Map<Long, PersonInfo> persons = new HashMap<>();
        if (accountIds.isEmpty()) return persons;
        var query = em.createNativeQuery(SELECT + Sql.marks(accountIds.size()) + ")");
        int next = 1;
        for (Long id : accountIds) query.setParameter(next++, id);
        for (Object row : query.getResultList()) {
            Row columns = new Row(row);
            long id = columns.whole();
            persons.put(
                    id,
                    new PersonInfo(
                            id,
                            columns.text(),
                            columns.text(),
                            columns.text(),
                            columns.text(),
                            columns.text(),
                            columns.text(),
                            columns.text()));
        }
        return persons;
    }

    /** What the person said when registering last. */
    private static String last(String column) {
        return "(select d." + column + " from directory_entry d where d.account_id = a.id and d." + column
                + " is not null order by d.event_id desc limit 1)";
    }
}
