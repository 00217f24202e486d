package org.netevent.notification.control;

import java.time.Instant;

/**
 * A mail for the mail server.
 *
 * @param number of its outbox message: sent again, it has the same Message-ID
 * @param qr a PNG that the HTML shows, or null
 * @param calendar an iCalendar object to enclose, or null
 * @param paper a PDF to enclose, or null
 */
record OutgoingMail(
        long number,
        Instant composedAt,
        String recipient,
        String subject,
        String text,
        String html,
        byte[] qr,
        CalendarFile calendar,
        PaperFile paper) {}
