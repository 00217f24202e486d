package org.netevent.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.paging.Page;
import org.netevent.profile.boundary.AttendeeView;
import org.netevent.profile.boundary.Directory;
import org.netevent.profile.boundary.DirectoryFilter;
import org.netevent.profile.boundary.OwnAttendee;
import org.netevent.web.desk.QueryValues;
import org.netevent.web.platform.rest.PageParams;

/** {@code /attendees} (SPEC §4): who comes, over all events of the caller, and oneself among them. */
@Path("/attendees")
@Tag(name = "Attendees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttendeesResource {
    @Inject
    Directory directory;

    @Inject
    OwnAttendee own;

    @GET
    @Operation(
            summary = "The directory of the events that the caller attends or organizes",
            description =
                    "Words are found in name, organisation, role, introduction and interests, whatever the accents.")
    @APIResponse(responseCode = "200", description = "One page, by name; hidden people only for the team")
    @APIResponse(responseCode = "403", description = "The caller neither attends nor organizes this event")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "422", description = "event_id is no number")
    public Page<AttendeeJson> page(
            @QueryParam("event_id") String eventId,
            @QueryParam("q") String text,
            @QueryParam("organisation") String organisation,
            @QueryParam("interest") String interest,
            @BeanParam PageParams paging) {
        List<FieldError> errors = new ArrayList<>();
        Long event = QueryValues.id("event_id", eventId, errors);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        DirectoryFilter filter = new DirectoryFilter(
                event, QueryValues.text(text), QueryValues.text(organisation), QueryValues.text(interest));
        return directory.attendees(filter, paging.request(Directory.SORTABLE)).map(AttendeeJson::of);
    }

    @GET
    @Path("/{id:[0-9]+}")
    @Operation(summary = "One person of the directory")
    @APIResponse(responseCode = "200", description = "The person; the phone only for oneself")
    @APIResponse(
            responseCode = "404",
            description = "No such attendee, hidden, or of an event that the caller does not see")
    public AttendeeJson.Details get(@PathParam("id") long id) {
        return AttendeeJson.Details.of(directory.get(id));
    }

    @PUT
    @Path("/{id:[0-9]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change the own profile and whether this event's attendees see it",
            description = "A field that is not sent stays. All but visible holds for every event of the person.")
    @APIResponse(responseCode = "200", description = "The person, changed")
    @APIResponse(responseCode = "403", description = "Somebody else")
    @APIResponse(responseCode = "404", description = "No such attendee")
    @APIResponse(responseCode = "422", description = "A field is faulty")
    public AttendeeJson.Details change(@PathParam("id") long id, AttendeeBody body) {
        AttendeeView present = directory.get(id);
        boolean removes =
                body.removesPicture(AttendeeJson.picture(present.attendee().photo()));
        return AttendeeJson.Details.of(own.change(id, body.change(), removes));
    }
}
