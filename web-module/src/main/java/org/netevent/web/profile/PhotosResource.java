package org.netevent.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.profile.boundary.PhotoFile;
import org.netevent.profile.boundary.Profiles;

/** Serves the photos of people, to whoever is signed in. */
@Path("/photos")
@Tag(name = "Attendees")
@RequestScoped
public class PhotosResource {
    private static final int YEAR_SECONDS = 31_536_000;

    @Inject
    Profiles profiles;

    /** A key never shows another photo: the caller's browser may keep it, and nothing between may. */
    @GET
    @Path("/{key:[0-9a-f]+}/{size:[0-9]+}")
    @Produces({"image/jpeg", "*/*"})
    @Operation(summary = "A person's photo", description = "Square, with 64, 160 or 480 pixels a side.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such photo or size")
    public Response photo(@PathParam("key") String key, @PathParam("size") int size) {
        PhotoFile photo = profiles.openPhoto(key, size);
        CacheControl caching = new CacheControl();
        caching.setPrivate(true);
        caching.setMaxAge(YEAR_SECONDS);
        caching.getCacheExtension().put("immutable", null);
        StreamingOutput content = out -> {
            try (InputStream in = photo.content()) {
                in.transferTo(out);
            }
        };
        return Response.ok(content, photo.file().mediaType())
                .header("Content-Length", photo.file().size())
                .cacheControl(caching)
                .build();
    }
}
