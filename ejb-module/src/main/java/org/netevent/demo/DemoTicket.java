package org.netevent.demo;

import java.time.Instant;

/** A ticket before its event's scans are known. */
record DemoTicket(long id, long registrationId, DemoEvent event, String serial, Instant issued, String name) {}
