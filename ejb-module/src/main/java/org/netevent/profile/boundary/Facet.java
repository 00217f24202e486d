package org.netevent.profile.boundary;

/** A value that the directory can be filtered by, and how many people it leaves. */
public record Facet(String value, long people) {}
