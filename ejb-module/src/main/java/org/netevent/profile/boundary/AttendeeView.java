package org.netevent.profile.boundary;

/**
 * One person of the directory with all that they tell the others.
 *
 * @param firstName of the person's account, or null; so is the last name
 * @param introduction several lines, or null
 * @param phone only for oneself, else null
 */
public record AttendeeView(
        Attendee attendee, String eventCode, String firstName, String lastName, String introduction, String phone) {}
