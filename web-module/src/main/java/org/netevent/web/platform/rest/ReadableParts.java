package org.netevent.web.platform.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Refuses multipart bodies that break the rules of RFC 7578: RESTEasy has no exception of its own for a part without a name. */
@Provider
public class ReadableParts implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type == null || !type.getType().equals("multipart")) return context.proceed();
        try {
            return context.proceed();
        } catch (RuntimeException e) {
            // with a cause it is a lost connection or a body that is too large
            if (e.getCause() != null) throw e;
            throw new BadRequestException();
        }
    }
}
