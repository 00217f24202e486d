package org.netevent.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.netevent.connection.entity.Connection;

/** Loads and keeps connections. */
@ApplicationScoped
public class ConnectionStore {
    @PersistenceContext
    EntityManager em;

    public Optional<Connection> find(long id) {
        return Optional.ofNullable(em.find(Connection.class, id));
    }

    /** The connections of one account with any of these. */
    public List<Connection> between(long account, Collection<Long> others) {
        if (others.isEmpty()) return List.of();
        return em.createQuery(
                        "select c from Connection c where c.asker = :me and c.asked in :others"
                                + " or c.asked = :me and c.asker in :others",
                        Connection.class)
                .setParameter("me", account)
                .setParameter("others", new ArrayList<>(others))
                .getResultList();
    }
}
