package org.netevent.ticket.boundary;

/**
 * The answer to an approval (SPEC §4, {@code POST /admin/approve/{id}}).
 *
 * @param status {@code approved}
 * @param qrPath of the PNG, from the server's root
 */
public record ApprovedTicket(String status, String serial, String qrPath) {}
