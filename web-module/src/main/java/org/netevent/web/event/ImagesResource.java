package org.netevent.web.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.event.boundary.EventImages;
import org.netevent.event.boundary.ImageFile;

/** Serves the pictures of events. */
@Path("/images")
@Tag(name = "Events")
public class ImagesResource {
    private static final int YEAR_SECONDS = 31_536_000;

    @Inject
    EventImages images;

    /** The content of a file never changes: it may be kept for as long as anybody likes, unless it is a draft's. */
    @GET
    @Path("/{file:[0-9]+}")
    @Produces({"image/jpeg", "image/png", MediaType.WILDCARD})
    @Operation(summary = "A picture of an event")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response image(@PathParam("file") long id, @Context Request request) {
        ImageFile image = images.open(id);
        EntityTag tag = new EntityTag("image-" + id);
        CacheControl caching = new CacheControl();
        caching.setPrivate(!image.open());
        caching.setNoTransform(false);
        if (image.open()) caching.setMaxAge(YEAR_SECONDS);
        else caching.setNoCache(true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            closeQuietly(image);
            return unchanged.cacheControl(caching).tag(tag).build();
        }
        StreamingOutput content = out -> {
            try (InputStream in = image.content()) {
                in.transferTo(out);
            }
        };
        return Response.ok(content, image.file().mediaType())
                .header("Content-Length", image.file().size())
                .cacheControl(caching)
                .tag(tag)
                .build();
    }

    private static void closeQuietly(ImageFile image) {
        try {
            image.content().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
