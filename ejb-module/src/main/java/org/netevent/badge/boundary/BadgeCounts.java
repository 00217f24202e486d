package org.netevent.badge.boundary;

/**
 * @param badges whom the filter lets through
 * @param everybody all who are approved and have a ticket
 * @param checkedIn how many of these are in
 */
public record BadgeCounts(long badges, long everybody, long checkedIn) {}
