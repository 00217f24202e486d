package org.netevent.web.event;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.event.boundary.TeamEventSearch;
import org.netevent.insight.boundary.OrganizerPanel;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.web.platform.rest.PageParams;

/** The events that the caller works for (SPEC §4). */
@Path("/organizer/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class OrganizerEventsResource {
    private static final Set<String> SORTABLE = Set.of("start_time", "name", "created_at");

    @Inject
    OrganizerPanel events;

    @GET
    @Operation(
            summary = "Own and team events",
            description =
                    "Drafts too; an administrator sees all. The next event comes first. Items are events with `role`,"
                            + " `registered`, `pending`, `approved`, `waitlisted` and `checked_in` beside.")
    @APIResponse(responseCode = "200", description = "A page of events")
    public Page<JsonObject> list(
            @QueryParam("q") String text,
            @Parameter(description = "draft, coming, past or cancelled") @QueryParam("state") String state,
            @BeanParam PageParams page) {
        return events.search(new TeamEventSearch(text, state(state), page.request(SORTABLE)))
                .map(EventJson::of);
    }

    private static TeamEventSearch.State state(String state) {
        if (state == null || state.isBlank()) return null;
        try {
            return TeamEventSearch.State.valueOf(state.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw DomainException.invalid("state", "choice");
        }
    }
}
