package org.netevent.ticket.boundary;

/**
 * A QR code as the path of an SVG, quiet zone included.
 *
 * @param size the width and height of the view box
 * @param path the dark modules
 */
public record QrShape(int size, String path) {}
