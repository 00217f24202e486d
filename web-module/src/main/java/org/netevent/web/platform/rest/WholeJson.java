package org.netevent.web.platform.rest;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Lets only whole JSON through to who binds it: in a property that nobody asked for, Yasson skips without end where the
 * text breaks off, and one such request would keep a processor busy for ever.
 */
@Provider
public class WholeJson implements ReaderInterceptor {
    /** Looked up once: {@code Json}'s own methods search all jars for it each time. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isJson(context.getMediaType())) return context.proceed();
        byte[] body = context.getInputStream().readAllBytes();
        // whether there has to be a body is for the resource to say
        if (body.length > 0) check(body);
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    /** @throws JsonException when it is not one JSON value in UTF-8 from beginning to end, or is nested too deeply */
    static void check(byte[] body) {
        try {
            // other encodings would be read with replacement characters
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw new JsonException("Not UTF-8", e);
        }
        try (JsonParser parser = JSON.createParser(new ByteArrayInputStream(body))) {
            while (parser.hasNext()) parser.next();
        } catch (JsonException e) {
            throw e;
        } catch (RuntimeException e) {
            // the parser has no type of its own for too deep a nesting
            throw new JsonException("Cannot be read", e);
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (MediaType.APPLICATION_JSON_TYPE.isCompatible(type)
                        || type.getSubtype().endsWith("+json"));
    }
}
