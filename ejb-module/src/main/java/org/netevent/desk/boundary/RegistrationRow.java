package org.netevent.desk.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.netevent.registration.boundary.RegistrationStatus;

/**
 * One line of the organizer's list (SPEC §4, {@code GET /admin/registrations}).
 *
 * @param amount what the person says was paid, or null
 * @param attachments how many files hang on it
 * @param serial of the ticket, or null
 * @param checkedInAt when the ticket was used, or null
 * @param source which way it came in: form, rsvp, api, import, order or transfer
 * @param ticketType the name of the ticket type, or null
 * @param places how many people come on it
 * @param canApprove whether the caller may approve it in its state
 */
public record RegistrationRow(
        long id,
        long eventId,
        String eventName,
        RegistrationStatus status,
        String name,
        String email,
        String phone,
        String organisation,
        String role,
        String teamName,
        String members,
        BigDecimal amount,
        int attachments,
        String serial,
        Instant checkedInAt,
        String source,
        String declineReason,
        Instant createdAt,
        String ticketType,
        int places,
        boolean canApprove,
        boolean canDecline)
        implements Serializable {}
