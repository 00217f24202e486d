package org.netevent.badge.boundary;

/** @param language of the document's own words, {@code en} or {@code de} */
public record BadgeLook(BadgeFormat format, BadgeColour colour, String language) {}
