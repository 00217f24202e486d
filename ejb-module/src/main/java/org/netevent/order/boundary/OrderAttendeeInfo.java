package org.netevent.order.boundary;

/**
 * For whom one ticket of an order is.
 *
 * @param position from 0, in the order of the lines
 * @param email in lower case, or null: then the buyer is written to
 * @param members the others of a group ticket as text, or null
 * @param registrationId null until the order is paid
 */
public record OrderAttendeeInfo(
        long id,
        long lineId,
        long typeId,
        int position,
        String name,
        String email,
        String organisation,
        String role,
        String members,
        Long registrationId) {}
