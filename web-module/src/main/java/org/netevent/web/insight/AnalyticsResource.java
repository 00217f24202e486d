package org.netevent.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of an event under the analytics' address (SPEC §4). */
@Path("/analytics/events/{id}")
@Tag(name = "Figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnalyticsResource extends StatsResource {}
