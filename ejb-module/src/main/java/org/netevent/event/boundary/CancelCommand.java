package org.netevent.event.boundary;

import jakarta.validation.constraints.Size;

/** @param reason told to everybody who is registered; may be null */
public record CancelCommand(@Size(max = 500) String reason) {}
