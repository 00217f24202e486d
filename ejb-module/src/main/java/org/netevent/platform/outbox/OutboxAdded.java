package org.netevent.platform.outbox;

/** A message was written; after the commit it can be delivered. */
public record OutboxAdded(String kind) {}
