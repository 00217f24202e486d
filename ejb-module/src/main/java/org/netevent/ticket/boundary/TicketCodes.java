package org.netevent.ticket.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.netevent.platform.security.Keys;
import org.netevent.ticket.control.CodeSigner;

/** Reads the codes that are shown at the gate. Looks nothing up. */
@ApplicationScoped
public class TicketCodes {
    @Inject
    Keys keys;

    /** @param code the text of a QR code, or a serial typed by hand; may be null */
    public ScannedCode read(String code) {
        return new CodeSigner(keys.signingPair(CodeSigner.KEY)).read(code);
    }
}
