package org.netevent.web.platform.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Answers {@code /api/v1/…} as {@code /api/…}. */
@Provider
@PreMatching
@Priority(1)
public class VersionFilter implements ContainerRequestFilter {
    private static final String VERSION = "v1/";

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        String path = uri.getRequestUri()
                .getRawPath()
                .substring(uri.getBaseUri().getRawPath().length());
        if (!path.startsWith(VERSION)) return;
        String query = uri.getRequestUri().getRawQuery();
        request.setRequestUri(
                URI.create(uri.getBaseUri() + path.substring(VERSION.length()) + (query == null ? "" : "?" + query)));
    }
}
