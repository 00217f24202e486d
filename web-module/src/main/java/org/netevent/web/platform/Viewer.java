package org.netevent.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.netevent.platform.security.Role;

/** Who looks at the page, for the bars and for what a page offers. Access itself is decided in the services. */
@Named
@RequestScoped
public class Viewer {
    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The account's id, or null for a visitor. */
    public Long getId() {
        return isSignedIn() ? Long.valueOf(request.getUserPrincipal().getName()) : null;
    }

    public String getName() {
        return isSignedIn() ? request.getUserPrincipal().getName() : "";
    }

    public String getEmail() {
        return "";
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

    public String signOut() throws ServletException {
        request.logout();
        if (request.getSession(false) != null) request.getSession(false).invalidate();
        return "/index.xhtml?faces-redirect=true";
    }
}
