package org.netevent.appointment.boundary;

/** A meeting table. @param coming how many accepted appointments there are not over yet */
public record TableView(long id, String name, int coming) {}
