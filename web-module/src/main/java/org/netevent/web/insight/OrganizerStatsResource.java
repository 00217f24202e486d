package org.netevent.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of an event under the organizer's address (SPEC §4). */
@Path("/organizer/events/{id}/stats")
@Tag(name = "Figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganizerStatsResource extends StatsResource {}
