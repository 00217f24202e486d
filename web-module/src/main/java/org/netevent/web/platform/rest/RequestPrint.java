package org.netevent.web.platform.rest;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** All by which a request is known again. */
final class RequestPrint {
    private RequestPrint() {}

    /**
     * Method, address, type and body. Of a multipart body only the length: clients write another boundary each time. Of
     * JSON the content without a password, which is not to be kept even as a fast hash.
     */
    static String of(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        String name = type == null ? "" : type.getType() + "/" + type.getSubtype();
        return request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath() + "?"
                + request.getUriInfo().getRequestUri().getRawQuery() + " " + name + " "
                + (name.startsWith("multipart/") ? String.valueOf(request.getLength()) : body(request));
    }

    private static String body(ContainerRequestContext request) throws IOException {
        if (!request.hasEntity()) return "";
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        try (JsonReader reader = jakarta.json.Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readValue() instanceof JsonObject object
                    ? jakarta.json.Json.createObjectBuilder(object)
                            .remove("password")
                            .build()
                            .toString()
                    : new String(body, StandardCharsets.UTF_8);
        } catch (JsonException e) {
            return Base64.getEncoder().encodeToString(body); // a file, or JSON that will be refused
        }
    }
}
