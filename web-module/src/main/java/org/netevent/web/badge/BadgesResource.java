package org.netevent.web.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.badge.boundary.BadgeFilter;
import org.netevent.badge.boundary.BadgeLook;
import org.netevent.badge.boundary.BadgeSheet;
import org.netevent.badge.boundary.Badges;
import org.netevent.event.boundary.EventInfo;
import org.netevent.web.platform.Address;
import org.netevent.web.platform.Assets;
import org.netevent.web.platform.Texts;
import org.netevent.web.platform.rest.ProblemTexts;

/** The printable sheet of SPEC §4, written while it is read from the database. */
@Path("/organizer/events/{id}/badges")
@Tag(name = "Badges")
@RequestScoped
public class BadgesResource {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    @Inject
    Badges badges;

    @Inject
    Assets assets;

    @Inject
    Texts texts;

    @Inject
    ProblemTexts languages;

    @Inject
    Address address;

    @Context
    HttpServletRequest request;

    @Context
    HttpHeaders headers;

    @GET
    @Produces(HTML)
    @Operation(
            summary = "Badges as a page for print (HTML)",
            description = "All who are approved, or some. Those who only check in may print one at a time.")
    @APIResponse(
            responseCode = "200",
            description = "One section for each page of paper",
            content = @Content(mediaType = HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "403", description = "Not of the event's team, or only its gate staff")
    @APIResponse(responseCode = "404", description = "No such event, or nobody to print a badge for")
    @APIResponse(responseCode = "422", description = "A parameter is wrong")
    public Response html(
            @PathParam("id") long eventId,
            @BeanParam BadgeParams params,
            @QueryParam("print") @Parameter(description = "True opens the print dialog") boolean print) {
        Locale locale = languages.locale(headers);
        BadgeFilter filter = params.filter();
        BadgeLook look = params.look(locale.getLanguage());
        EventInfo event = badges.open(eventId, filter);
        SheetPage page = new SheetPage(
                look.format(),
                locale,
                event.name(),
                assets::url,
                (key, parameters) -> texts.get(locale, key, parameters),
                format -> address.with("format", format),
                request.getRequestURI() + ".pdf" + address.query("print"),
                print);
        StreamingOutput body = out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
            writer.write(page.head());
            badges.each(eventId, filter, look, sheet -> append(writer, page, sheet));
            writer.write(page.foot());
            writer.flush();
        };
        return Response.ok(body, HTML)
                .header("Content-Security-Policy", POLICY)
                .cookie(BadgeChoice.remembered(look.format(), request))
                .build();
    }

    private static void append(Writer writer, SheetPage page, BadgeSheet sheet) {
        try {
            writer.write(page.sheet(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
