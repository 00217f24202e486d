package org.netevent.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.platform.error.DomainException;
import org.netevent.registration.boundary.AttachmentContent;
import org.netevent.registration.boundary.AttachmentInfo;
import org.netevent.registration.boundary.Attachments;

/**
 * {@code /registrations/{id}/attachments} (SPEC §4). The registration's own person is the signed-in account that it belongs
 * to, or whoever sends the secret link's token: {@code ?token=} or the header {@code X-Registration-Token}.
 */
@Path("/registrations/{id}/attachments")
@Tag(name = "Registration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentsResource {
    @Inject
    Attachments attachments;

    @PathParam("id")
    long registrationId;

    @QueryParam("token")
    @Parameter(description = "The last part of manage_url, where nobody is signed in")
    String tokenInAddress;

    @HeaderParam("X-Registration-Token")
    @Parameter(description = "The same, kept out of the address")
    String tokenInHeader;

    @Context
    UriInfo uri;

    /** @param size in bytes, as kept */
    @Schema(name = "Attachment")
    public record Answer(long id, String name, String mediaType, long size, Instant addedAt) {
        static Answer of(AttachmentInfo info) {
            return new Answer(info.id(), info.name(), info.mediaType(), info.size(), info.addedAt());
        }
    }

    /** What is sent, for the description only. */
    @Schema(name = "AttachmentUpload")
    public record Upload(@Schema(format = "binary", type = SchemaType.STRING) String file) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Add one image or PDF, at most 10 MB, at most five to a registration")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Upload.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "409", description = "Five files already, or the registration is not live")
    @APIResponse(responseCode = "413", description = "Larger than 10 MB")
    @APIResponse(responseCode = "415", description = "Neither an image nor a PDF, by content")
    @APIResponse(responseCode = "422", description = "No file in the request, or several")
    public Response add(List<EntityPart> parts) {
        List<EntityPart> files =
                parts.stream().filter(part -> part.getFileName().isPresent()).toList();
        if (files.isEmpty()) throw DomainException.invalid("file", "required");
        if (files.size() > 1) throw DomainException.invalid("file", "single");
        EntityPart file = files.get(0);
        AttachmentInfo added =
                attachments.add(registrationId, token(), file.getFileName().orElseThrow(), file.getContent());
        URI location =
                uri.getAbsolutePathBuilder().path(Long.toString(added.id())).build();
        return Response.created(location).entity(Answer.of(added)).build();
    }

    @GET
    @Operation(summary = "The files of a registration, for its person and the event's team")
    public List<Answer> list() {
        return attachments.list(registrationId, token()).stream()
                .map(Answer::of)
                .toList();
    }

    @GET
    @Path("/{attachment}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "One file, for the registration's person and the event's team")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response open(@PathParam("attachment") long attachment) {
        AttachmentContent content = attachments.open(registrationId, attachment, token());
        AttachmentInfo info = content.info();
        // an image is safe to show: it was made anew; a PDF can carry scripts and is only ever saved
        return Response.ok(content.stream(), info.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, info.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, (info.image() ? "inline" : "attachment") + fileName(info))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .build();
    }

    private String token() {
        return tokenInHeader != null ? tokenInHeader : tokenInAddress;
    }

    /** RFC 6266: any name, percent-encoded. */
    private static String fileName(AttachmentInfo info) {
        return "; filename*=UTF-8''"
                + URLEncoder.encode(info.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
