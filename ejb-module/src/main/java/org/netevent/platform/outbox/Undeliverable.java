package org.netevent.platform.outbox;

/** A message that no further attempt could deliver: it joins the dead letters at once. */
public class Undeliverable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Undeliverable(String reason) {
        super(reason);
    }

    public Undeliverable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
