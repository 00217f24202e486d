package org.netevent.web.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The HTTP API of SPEC §4. {@code /api/v1} is the same, by {@link VersionFilter}. */
@ApplicationPath("/api")
public class ApiApplication extends Application {}
