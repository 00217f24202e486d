package org.netevent.web.event;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.event.boundary.EventImages;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.files.StoredFile;

/** Pictures of events over HTTP; they are served by {@link ImagesResource}. */
@Path("/events")
@Tag(name = "Events")
public class EventImagesResource {
    /** The form of an upload, for the documentation. */
    @Schema(name = "ImageUpload")
    record ImageUpload(@Schema(type = SchemaType.STRING, format = "binary") String image) {}

    @Inject
    EventImages images;

    @POST
    @Path("/{id:[0-9]+}/images")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a picture",
            description = "JPEG, PNG, GIF or WebP by content, 5 MB at most; kept without its metadata.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ImageUpload.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StoredFile.class)))
    @APIResponse(responseCode = "413", description = "Larger than 5 MB")
    @APIResponse(responseCode = "415", description = "No picture")
    public Response add(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        EntityPart part = parts.stream()
                .filter(found -> found.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("image", "required"));
        try (InputStream content = part.getContent()) {
            StoredFile file = images.add(id, part.getFileName().orElse(null), content);
            return Response.created(URI.create("images/" + file.id()))
                    .entity(file)
                    .build();
        }
    }

    @DELETE
    @Path("/{id:[0-9]+}/images/{file:[0-9]+}")
    @Operation(summary = "Remove a picture")
    @APIResponse(responseCode = "204")
    public void remove(@PathParam("id") long id, @PathParam("file") long file) {
        images.remove(id, file);
    }
}
