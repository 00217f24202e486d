package org.netevent.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.profile.boundary.Profiles;
import org.netevent.web.desk.QueryValues;

/** Interests that people have named, for those who are about to name theirs: the same word finds more people. */
@Path("/interests")
@Tag(name = "Attendees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InterestsResource {
    /** A short list, whole. */
    public record Interests(List<String> items) {}

    @Inject
    Profiles profiles;

    @GET
    @Operation(summary = "Interests that begin so", description = "The most frequent first, at most 8.")
    @APIResponse(responseCode = "200", description = "Empty when nothing is asked")
    public Interests like(@QueryParam("q") String text) {
        return new Interests(profiles.interestsLike(QueryValues.text(text)));
    }
}
