package org.netevent.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail as it was composed, once for each outbox message; sent again it is the same mail with the same Message-ID. */
@Entity
@Table(name = "mail")
public class Mail {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "outbox_message_id")
    private long outboxMessageId;

    @Column(name = "event_id")
    private Long eventId;

    private String recipient;

    private String subject;

    @Column(name = "body_text")
    private String bodyText;

    @Column(name = "body_html")
    private String bodyHtml;

    @Convert(converter = MailStateConverter.class)
    private MailState status;

    @Column(name = "composed_at")
    private Instant composedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Mail() {}

    /** @param status KEPT without a mail server, else SENDING */
    public Mail(long outboxMessageId, Long eventId, String recipient, MailState status, Instant composedAt) {
        this.outboxMessageId = outboxMessageId;
        this.eventId = eventId;
        this.recipient = recipient;
        this.status = status;
        this.composedAt = composedAt;
    }

    public void write(String newSubject, String text, String html) {
        subject = newSubject.length() <= 300 ? newSubject : newSubject.substring(0, 299) + "…";
        bodyText = text;
        bodyHtml = html;
    }

    /** The mail server took it. */
    public void sent(Instant at) {
        status = MailState.SENT;
        sentAt = at;
    }

    public Long id() {
        return id;
    }

    public long outboxMessageId() {
        return outboxMessageId;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String bodyText() {
        return bodyText;
    }

    public String bodyHtml() {
        return bodyHtml;
    }

    public MailState status() {
        return status;
    }

    public Instant composedAt() {
        return composedAt;
    }
}
