package org.netevent.ticket.boundary;

/**
 * What a scanned or typed code turns out to be, before any ticket is looked up.
 *
 * @param serial in upper case; null when the code is no serial at all
 */
public record ScannedCode(Kind kind, String serial) {
    public enum Kind {
        /** From a QR code, and the signature is this server's. */
        SIGNED,
        /** A bare serial, as typed by hand. */
        TYPED,
        /** It looks like a ticket's QR code, but the signature is wrong. */
        FORGED,
        /** Something else. */
        UNREADABLE
    }

    public boolean signed() {
        return kind == Kind.SIGNED;
    }

    /** Whether a ticket may be looked up by the serial. */
    public boolean readable() {
        return kind == Kind.SIGNED || kind == Kind.TYPED;
    }
}
