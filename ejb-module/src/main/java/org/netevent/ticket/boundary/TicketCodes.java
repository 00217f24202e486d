package org.netevent.ticket.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.netevent.platform.security.Keys;
import org.netevent.ticket.control.CodeSigner;
import org.netevent.ticket.control.QrImage;

/** Reads the codes that are shown at the gate, and draws them for those who print many. Looks nothing up. */
@ApplicationScoped
public class TicketCodes {
    @Inject
    Keys keys;

    /** @param code the text of a QR code, or a serial typed by hand; may be null */
    public ScannedCode read(String code) {
        return new CodeSigner(keys.signingPair(CodeSigner.KEY)).read(code);
    }

    /** The QR code of a ticket: whoever holds it is admitted, so it is the caller's to decide who may. */
    public QrShape shape(String serial) {
        return QrImage.shape(new CodeSigner(keys.signingPair(CodeSigner.KEY)).sign(serial));
    }
}
