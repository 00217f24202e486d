package org.netevent.notification.boundary;

import java.time.Instant;

/**
 * One line of the Mail page.
 *
 * @param id of the outbox message
 * @param recipient null when the mail could not be composed yet
 * @param subject null when the mail could not be composed yet
 * @param error of the last attempt, or null
 * @param nextAttemptAt null unless waiting
 */
public record MailSummary(
        long id,
        String kind,
        MailStatus status,
        String recipient,
        String subject,
        Instant createdAt,
        Instant sentAt,
        int attempts,
        Instant nextAttemptAt,
        String error,
        boolean canRetry) {}
