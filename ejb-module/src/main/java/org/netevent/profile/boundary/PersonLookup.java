package org.netevent.profile.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.netevent.profile.control.Persons;

/** Accounts as persons, without an access check: never hand an answer to a caller who may not know of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersonLookup {
    @Inject
    Persons persons;

    /** By account; an unknown one is left out. One statement. */
    @PermitAll
    public Map<Long, PersonInfo> of(Collection<Long> accountIds) {
        return persons.of(accountIds);
    }
}
