package org.netevent.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netevent.account.boundary.AddressVerified;
import org.netevent.account.entity.Account;

/** What was done with a confirmed address as a guest joins its account. Nobody is kept out because it does not: the next sign-in tries again. */
@ApplicationScoped
public class GuestsJoin {
    private static final Logger LOG = Logger.getLogger(GuestsJoin.class.getName());

    @Inject
    Event<AddressVerified> verified;

    public void gather(Account account) {
        try {
            verified.fire(new AddressVerified(account.getId(), account.getEmail()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Not all joined account " + account.getId());
        }
    }
}
