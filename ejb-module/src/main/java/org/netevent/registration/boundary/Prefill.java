package org.netevent.registration.boundary;

/** What is known about who registers; each may be null. */
public record Prefill(String name, String email, String phone, String organisation, String role) {
    public static final Prefill NONE = new Prefill(null, null, null, null, null);
}
