package org.netevent.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.platform.security.Role;
import org.netevent.web.platform.Address;
import org.netevent.web.platform.security.BrowserSession;

/** Somebody has shown who they are: begins the session and leads on. */
@RequestScoped
public class Arrival {
    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** @param back where they wanted to go; followed only within this server */
    public void enter(AccountInfo account, String back) {
        BrowserSession.begin(request, account.id(), clock.instant());
        String home = request.getContextPath() + (account.has(Role.ORGANIZER) ? "/organizer/events" : "/");
        String target = Address.local(back, home);
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(target.startsWith(request.getContextPath() + "/sign-") ? home : target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
