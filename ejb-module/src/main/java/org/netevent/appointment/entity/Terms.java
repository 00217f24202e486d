package org.netevent.appointment.entity;

import java.time.Instant;

/** What two people agree on. From the start, which belongs to it, to the end, which does not: the next may begin then. */
public record Terms(Instant start, Instant end, String location, String notes) {}
