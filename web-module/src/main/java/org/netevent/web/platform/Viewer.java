package org.netevent.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.netevent.account.boundary.Standing;
import org.netevent.account.boundary.Standings;
import org.netevent.platform.security.Role;
import org.netevent.web.platform.security.BrowserSession;

/** Who looks at the page, for the bars and for what a page offers. Access itself is decided in the services. */
@Named
@RequestScoped
public class Viewer {
    @Inject
    HttpServletRequest request;

    @Inject
    Standings standings;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The account's id, or null for a visitor. */
    public Long getId() {
        return isSignedIn() ? Long.valueOf(request.getUserPrincipal().getName()) : null;
    }

    public String getName() {
        return standing().map(Standing::name).orElse("");
    }

    public String getEmail() {
        return standing().map(Standing::email).orElse("");
    }

    /** What our scripts send as {@code X-CSRF-Token} with unsafe calls of the API; empty for a visitor. */
    public String getCsrfToken() {
        return BrowserSession.of(request).map(BrowserSession::csrfToken).orElse("");
    }

    private Optional<Standing> standing() {
        return isSignedIn() ? standings.of(getId()) : Optional.empty();
    }

    public String getInitials() {
        return Look.initials(getName());
    }

    public boolean isAdmin() {
        return request.isUserInRole(Role.ADMIN);
    }

    public boolean isOrganizer() {
        return request.isUserInRole(Role.ORGANIZER);
    }
}
