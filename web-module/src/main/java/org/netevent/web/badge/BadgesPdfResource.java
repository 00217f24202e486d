package org.netevent.web.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.badge.boundary.BadgeFilter;
import org.netevent.badge.boundary.BadgeLook;
import org.netevent.badge.boundary.Badges;
import org.netevent.event.boundary.EventInfo;
import org.netevent.web.platform.rest.ProblemTexts;

/** The sheet of {@link BadgesResource} as PDF, written while it is read from the database. */
@Path("/organizer/events/{id}/badges.pdf")
@Tag(name = "Badges")
@RequestScoped
public class BadgesPdfResource {
    private static final String PDF = "application/pdf";

    @Inject
    Badges badges;

    @Inject
    ProblemTexts languages;

    @Context
    HttpServletRequest request;

    @Context
    HttpHeaders headers;

    @GET
    @Produces(PDF)
    @Operation(
            summary = "Badges as PDF",
            description = "The same pages; fonts are embedded. Those who only check in may print one at a time.")
    @APIResponse(
            responseCode = "200",
            description = "The pages",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", description = "Not of the event's team, or only its gate staff")
    @APIResponse(responseCode = "404", description = "No such event, or nobody to print a badge for")
    @APIResponse(responseCode = "422", description = "A parameter is wrong")
    public Response pdf(@PathParam("id") long eventId, @BeanParam BadgeParams params) {
        BadgeFilter filter = params.filter();
        BadgeLook look = params.look(languages.locale(headers).getLanguage());
        EventInfo event = badges.open(eventId, filter);
        StreamingOutput body = out -> badges.pdf(eventId, filter, look, out);
        return Response.ok(body, PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"badges-" + event.code() + "-"
                                + look.format().wire() + ".pdf\"")
                .cookie(BadgeChoice.remembered(look.format(), request))
                .build();
    }
}
