package org.netevent.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.files.Square;
import org.netevent.profile.boundary.AttendeeView;
import org.netevent.profile.boundary.OwnAttendee;

/** The own photo by way of one's entry in a directory (SPEC §4). It is served by {@link PhotosResource}. */
@Path("/attendees/{id:[0-9]+}/photo")
@Tag(name = "Attendees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttendeePhotoResource {
    /** The form of an upload, for the documentation. */
    @Schema(name = "PhotoUpload")
    record PhotoUpload(
            @Schema(type = SchemaType.STRING, format = "binary") String photo,
            @Schema(description = "Where the square begins, as a share of the width, 0 to 1; without it the middle")
                    Double left,
            @Schema(description = "As a share of the height, 0 to 1") Double top,
            @Schema(description = "How large it is, as a share of the shorter side, above 0 to 1") Double side) {}

    @Inject
    OwnAttendee own;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload the own photo",
            description =
                    "JPEG, PNG, GIF or WebP by content, 10 MB at most; cut to a square and kept without its metadata.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = PhotoUpload.class)))
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AttendeeJson.Details.class)))
    @APIResponse(responseCode = "403", description = "Somebody else")
    @APIResponse(responseCode = "404", description = "No such attendee")
    @APIResponse(responseCode = "413", description = "Larger than 10 MB, or of too many pixels")
    @APIResponse(responseCode = "415", description = "No picture")
    @APIResponse(responseCode = "422", description = "No file, or a faulty square")
    public Response upload(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        EntityPart part = parts.stream()
                .filter(found -> found.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("photo", "required"));
        Square square = Squares.of(value(parts, "left"), value(parts, "top"), value(parts, "side"));
        try (InputStream content = part.getContent()) {
            AttendeeView changed = own.photo(id, content, square);
            return Response.created(URI.create("photos/" + changed.attendee().photo() + "/480"))
                    .entity(AttendeeJson.Details.of(changed))
                    .build();
        }
    }

    @DELETE
    @Operation(summary = "Take the own photo away")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "403", description = "Somebody else")
    @APIResponse(responseCode = "404", description = "No such attendee")
    public void remove(@PathParam("id") long id) {
        own.removePhoto(id);
    }

    private static String value(List<EntityPart> parts, String name) throws IOException {
        for (EntityPart part : parts)
            if (part.getName().equals(name) && part.getFileName().isEmpty()) {
                try (InputStream content = part.getContent()) {
                    return new String(content.readNBytes(40), StandardCharsets.UTF_8);
                }
            }
        return null;
    }
}
