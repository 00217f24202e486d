package org.netevent.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.netevent.account.boundary.AccountError;
import org.netevent.account.boundary.FirstAdministrator;
import org.netevent.platform.error.DomainException;

/** {@code /setup?token=}: the first administrator, by the link in the server's log. */
@Named
@RequestScoped
public class SetupPage extends AccountFields {
    @Inject
    FirstAdministrator first;

    @Inject
    Arrival arrival;

    private String token;

    public void load() {
        if (!first.mayUse(token)) throw new DomainException(AccountError.SETUP_DONE);
    }

    public void make() {
        arrival.enter(first.byLink(token, email, name, password), null);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
