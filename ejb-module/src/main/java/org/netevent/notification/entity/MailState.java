package org.netevent.notification.entity;

/** What became of a composed mail. */
public enum MailState {
    /** There is no mail server: readable on the Mail page. */
    KEPT,
    /** Not yet taken by the mail server. */
    SENDING,
    SENT
}
