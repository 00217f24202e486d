package org.netevent.notification.boundary;

/**
 * One mail in full.
 *
 * @param text null when the mail could not be composed yet
 * @param html with its pictures inside; made by this server, shown without any right all the same
 */
public record MailView(MailSummary summary, String text, String html) {}
