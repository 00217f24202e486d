package org.netevent.web.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.event.boundary.EventTeam;
import org.netevent.event.boundary.TeamCommand;
import org.netevent.event.boundary.TeamMember;
import org.netevent.platform.error.DomainException;

/** The team of an event over HTTP. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventTeamResource {
    @Inject
    EventTeam team;

    @GET
    @Path("/{id:[0-9]+}/team")
    @Operation(summary = "Who is in the team")
    public List<TeamMember> list(@PathParam("id") long id) {
        return team.members(id);
    }

    @POST
    @Path("/{id:[0-9]+}/team")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add somebody to the team",
            description = "An account by its address, as organizer or gate staff.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = TeamCommand.class),
                            examples =
                                    @ExampleObject(
                                            name = "Gate staff",
                                            value = "{\"email\": \"gate@example.org\", \"role\": \"gate\"}")))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TeamMember.class)))
    @APIResponse(responseCode = "422", description = "Nobody has this address")
    public Response add(@PathParam("id") long id, TeamCommand command) {
        if (command == null) throw DomainException.invalid("email", "required");
        TeamMember member = team.add(id, command);
        return Response.created(URI.create("events/" + id + "/team/" + member.accountId()))
                .entity(member)
                .build();
    }

    @DELETE
    @Path("/{id:[0-9]+}/team/{account:[0-9]+}")
    @Operation(summary = "Take somebody out of the team")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "409", description = "The owner stays")
    public void remove(@PathParam("id") long id, @PathParam("account") long account) {
        team.remove(id, account);
    }
}
