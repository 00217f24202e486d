package org.netevent.web.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** What every answer of the API carries unless its resource says otherwise: kept nowhere, and able to do nothing. */
@Provider
public class ApiHeaders implements ContainerResponseFilter {
    private static final String POLICY = "Content-Security-Policy";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, new java.util.ArrayList<>(java.util.List.of("no-store")));
        headers.putIfAbsent(POLICY, new java.util.ArrayList<>(java.util.List.of(policy(response.getMediaType()))));
    }

    /** The browser's own viewer shows a PDF only where it may load its parts. */
    private static String policy(MediaType type) {
        return type != null && type.getSubtype().equals("pdf")
                ? "frame-ancestors 'self'"
                : "default-src 'none'; frame-ancestors 'none'";
    }
}
