package org.netevent.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.platform.paging.Page;
import org.netevent.profile.boundary.Directory;
import org.netevent.profile.boundary.DirectoryFilter;
import org.netevent.profile.boundary.Suggestion;
import org.netevent.web.desk.QueryValues;
import org.netevent.web.platform.rest.PageParams;

/** {@code /events/{id}/attendees} and {@code /suggestions} (SPEC §4): the people of one event. */
@Path("/events")
@Tag(name = "Attendees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventPeopleResource {
    @Inject
    Directory directory;

    /** Somebody whom the caller may want to meet, and why. */
    @Schema(name = "Suggestion")
    public record SuggestionJson(
            AttendeeJson attendee,
            List<String> sharedInterests,
            @Schema(
                            description = "What the person's role stands for when the caller's looks for it",
                            example = "investor")
                    String complementaryRole) {
        static SuggestionJson of(Suggestion suggestion) {
            return new SuggestionJson(
                    AttendeeJson.of(suggestion.attendee()), suggestion.sharedInterests(), suggestion.calling());
        }
    }

    /** A short list, whole. */
    public record Suggestions(List<SuggestionJson> items) {}

    @GET
    @Path("/{id:[0-9]+}/attendees")
    @Operation(summary = "Who comes to an event, for its attendees and its team")
    @APIResponse(responseCode = "200", description = "One page, by name; hidden people only for the team")
    @APIResponse(responseCode = "403", description = "The caller neither attends nor organizes it")
    @APIResponse(responseCode = "404", description = "No such event")
    public Page<AttendeeJson> page(
            @PathParam("id") long eventId,
            @QueryParam("q") String text,
            @QueryParam("organisation") String organisation,
            @QueryParam("interest") String interest,
            @BeanParam PageParams paging) {
        DirectoryFilter filter = new DirectoryFilter(
                eventId, QueryValues.text(text), QueryValues.text(organisation), QueryValues.text(interest));
        return directory.attendees(filter, paging.request(Directory.SORTABLE)).map(AttendeeJson::of);
    }

    @GET
    @Path("/{id:[0-9]+}/suggestions")
    @Operation(
            summary = "People whom the caller may want to meet",
            description = "By shared interests and roles that complement each other, the best first.")
    @APIResponse(responseCode = "200", description = "At most 12; empty for who does not attend")
    @APIResponse(responseCode = "403", description = "The caller neither attends nor organizes it")
    @APIResponse(responseCode = "404", description = "No such event")
    public Suggestions suggestions(@PathParam("id") long eventId) {
        return new Suggestions(
                directory.suggestions(eventId).stream().map(SuggestionJson::of).toList());
    }
}
