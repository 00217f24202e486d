package org.netevent.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Who is registered already, for an import. */
@ApplicationScoped
public class LiveAddresses {
    @PersistenceContext
    EntityManager em;

    /** In lower case; up to some ten thousand short texts. */
    public Set<String> of(long eventId) {
        Set<String> found = new HashSet<>();
        em.createNativeQuery("select live_email from registration where event_id = ?1 and live_email is not null")
                .setParameter(1, eventId)
                .getResultList()
                .forEach(address -> found.add(((String) address).toLowerCase(Locale.ROOT)));
        return found;
    }

    public boolean somebodyWaits(long eventId) {
        return !em.createNativeQuery(
                        "select id from registration where event_id = ?1 and status = 'waitlisted' limit 1")
                .setParameter(1, eventId)
                .getResultList()
                .isEmpty();
    }

    /** Writes what is waiting and lets the entities go, so that thousands do not slow down every further flush. */
    public void letGo() {
        em.flush();
        em.clear();
    }
}
