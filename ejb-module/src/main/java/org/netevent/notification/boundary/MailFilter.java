package org.netevent.notification.boundary;

/**
 * @param q part of the recipient's address or of the subject; null or blank takes no part
 * @param status null for all
 */
public record MailFilter(String q, MailStatus status) {}
