package org.netevent.profile.boundary;

import java.util.List;

/** The most frequent organisations and interests of an event's people. */
public record Facets(List<Facet> organisations, List<Facet> interests) {}
