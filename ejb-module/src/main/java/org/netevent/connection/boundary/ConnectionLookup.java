package org.netevent.connection.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netevent.connection.control.ConnectionStore;
import org.netevent.connection.entity.Connection;

/** Connections for other features, without an access check: the caller decides who may know. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConnectionLookup {
    @Inject
    ConnectionStore store;

    @PermitAll
    public Optional<ConnectionInfo> find(long id) {
        return store.find(id).map(Connection::info);
    }

    /**
     * How one account stands to others, in one query.
     *
     * @return nothing for those with whom there is no connection
     */
    @PermitAll
    public Map<Long, ConnectionState> between(long accountId, Collection<Long> others) {
        return store.between(accountId, others).stream()
                .map(Connection::info)
                .collect(Collectors.toMap(
                        connection -> connection.other(accountId),
                        connection -> ConnectionState.of(connection, accountId)));
    }
}
