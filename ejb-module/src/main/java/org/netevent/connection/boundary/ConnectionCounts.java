package org.netevent.connection.boundary;

/**
 * How many of each the caller has.
 *
 * @param received requests that wait for the caller's answer
 * @param sent the caller's requests that were not accepted, or not yet
 */
public record ConnectionCounts(long contacts, long received, long sent) {}
