package org.netevent.connection.boundary;

/** A contact as a file. @param name of the person @param vcard the whole card, with line ends */
public record ContactCard(String name, String vcard) {}
