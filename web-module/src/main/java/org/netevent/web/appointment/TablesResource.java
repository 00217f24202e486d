package org.netevent.web.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.appointment.boundary.MeetingTables;
import org.netevent.appointment.boundary.Seating;
import org.netevent.appointment.boundary.TableView;
import org.netevent.appointment.boundary.TablesCommand;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.web.platform.rest.PageParams;

/** The meeting tables of an event, and who sits where when. */
@Path("/events")
@Tag(name = "Appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TablesResource {
    @Inject
    MeetingTables tables;

    /** All of them, in their order. */
    @Schema(name = "MeetingTables")
    public record Tables(List<TableView> items) {}

    @GET
    @Path("/{id:[0-9]+}/tables")
    @Operation(summary = "The meeting tables of an event")
    @APIResponse(
            responseCode = "200",
            description = "All of them, each with how many accepted appointments still come",
            content = @Content(schema = @Schema(implementation = Tables.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    public Tables list(@PathParam("id") long eventId) {
        return new Tables(tables.of(eventId));
    }

    @PUT
    @Path("/{id:[0-9]+}/tables")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the meeting tables of an event",
            description =
                    "The whole list in its order: what is left out is removed, what has no id is new. With tables,"
                            + " each accepted appointment gets a free one.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = TablesCommand.class),
                            examples =
                                    @ExampleObject(
                                            name = "One kept, one new",
                                            value =
                                                    "{\"tables\": [{\"id\": 3, \"name\": \"Table 1\"}, {\"name\": \"Balcony\"}]}")))
    @APIResponse(
            responseCode = "200",
            description = "All of them as they are now",
            content = @Content(schema = @Schema(implementation = Tables.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event, or no such table of it")
    @APIResponse(responseCode = "409", description = "Accepted appointments still come at a table that was left out")
    @APIResponse(responseCode = "422", description = "A name is missing, too long or there twice")
    public Tables set(@PathParam("id") long eventId, TablesCommand command) {
        if (command == null) throw DomainException.invalid("tables", "required");
        return new Tables(tables.set(eventId, command));
    }

    @GET
    @Path("/{id:[0-9]+}/seating")
    @Operation(summary = "Who sits where when: accepted appointments that are not over, by time")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    public Page<Seating> seating(@PathParam("id") long eventId, @BeanParam PageParams paging) {
        return tables.seating(eventId, paging.request());
    }
}
