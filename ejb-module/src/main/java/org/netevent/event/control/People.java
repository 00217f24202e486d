package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts behind events and their teams: only who they are. */
@ApplicationScoped
public class People {
    @PersistenceContext
    EntityManager em;

    public Map<Long, String> names(Collection<Long> accountIds) {
        Map<Long, String> names = new HashMap<>();
        if (accountIds.isEmpty()) return names;
        var query = em.createNativeQuery(
                "select id, name from account where id in (" + Sql.marks(1, accountIds.size()) + ")");
        int next = 1;
        for (Long id : accountIds) query.setParameter(next++, id);
        for (Object row : query.getResultList())
            names.put(((Number) ((Object[]) row)[0]).longValue(), (String) ((Object[]) row)[1]);
        return names;
    }

    /** The account with this e-mail address, unless it is suspended. */
    public Optional<Long> byEmail(String email) {
        List<?> found = em.createNativeQuery("select id from account where email = ?1 and status = 'active'")
                .setParameter(1, email.strip())
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }
}
