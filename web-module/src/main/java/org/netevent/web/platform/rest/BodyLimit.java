package org.netevent.web.platform.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Takes no JSON body above 1 MB. Files come as multipart, where the server and the file store have their own limits. */
@Provider
public class BodyLimit implements ContainerRequestFilter {
    static final int MAX_BYTES = 1_000_000;

    /** Thrown while the body is read; becomes a 413. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (type != null && type.getType().equals("multipart")) {
            // RESTEasy would answer 500
            if (!type.getParameters().containsKey("boundary")) throw new BadRequestException();
            return;
        }
        if (!request.hasEntity()) return;
        if (request.getLength() > MAX_BYTES) throw new TooLargeException();
        request.setEntityStream(new Limited(request.getEntityStream()));
    }

    private static final class Limited extends FilterInputStream {
        private int left = MAX_BYTES;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) throw new TooLargeException();
        }
    }
}
