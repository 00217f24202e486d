package org.netevent.platform.audit;

import jakarta.enterprise.context.RequestScoped;

/** Where a request came from, as the web module found it; empty for the server's own timers. */
@RequestScoped
public class Origin {
    private String address;
    private String requestId;

    public void set(String address, String requestId) {
        this.address = address;
        this.requestId = requestId;
    }

    /** The caller's IP address in text form, or null. */
    public String address() {
        return address;
    }

    public String requestId() {
        return requestId;
    }
}
