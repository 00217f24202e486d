package org.netevent.web.badge;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.netevent.badge.boundary.BadgeColour;
import org.netevent.badge.boundary.BadgeFilter;
import org.netevent.badge.boundary.BadgeFormat;
import org.netevent.badge.boundary.BadgeLook;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;

/** Whose badges, and on what. */
public class BadgeParams {
    @QueryParam("format")
    @Parameter(
            description = "a4-8, a4-10 (to be cut), a6, card (86 × 54 mm) or label (89 × 36 mm);"
                    + " without it the one that this browser printed last, else a4-8")
    String format;

    @QueryParam("colour")
    @Parameter(description = "role (default): a colour for each role; none: black and white")
    String colour;

    @QueryParam("ids")
    @Parameter(description = "Only these registrations: ids with commas between them, at most 500")
    String ids;

    @QueryParam("serial")
    @Parameter(description = "Only the holder of this ticket")
    String serial;

    @QueryParam("status")
    @Parameter(description = "registered or checked_in")
    String status;

    @QueryParam("q")
    @Parameter(description = "Words of the name, address, organisation, team or serial; case and accents do not matter")
    String text;

    @CookieParam(BadgeChoice.COOKIE)
    @Parameter(hidden = true)
    String last;

    BadgeFilter filter() {
        List<FieldError> errors = new ArrayList<>();
        BadgeFilter filter = BadgeChoice.filter(ids, serial, status, text, errors);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        return filter;
    }

    /** @param language of the page */
    BadgeLook look(String language) {
        List<FieldError> errors = new ArrayList<>();
        BadgeFormat chosen = BadgeChoice.format(format, last, errors);
        BadgeColour coloured = BadgeChoice.colour(colour, errors);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        return new BadgeLook(chosen, coloured, language);
    }
}
