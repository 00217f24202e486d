package org.netevent.connection.boundary;

/** What became of asking. @param created whether the two had nothing between them before */
public record Asked(ConnectionView connection, boolean created) {}
