package org.netevent.web.ticket;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.netevent.platform.error.DomainException;
import org.netevent.ticket.boundary.PaperSize;

/** Tickets as a file: whoever has it is admitted, so nobody on the way keeps it. */
public final class PaperAnswer {
    public static final String PDF = "application/pdf";

    private PaperAnswer() {}

    /** @throws DomainException INVALID_INPUT on the field size */
    public static PaperSize size(String wire) {
        if (wire == null || wire.isBlank()) return PaperSize.A4;
        return PaperSize.of(wire.strip()).orElseThrow(() -> DomainException.invalid("size", "unknown"));
    }

    /** @param name of letters, digits and hyphens only */
    public static Response of(String name, StreamingOutput body) {
        return Response.ok(body, PDF)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .build();
    }
}
