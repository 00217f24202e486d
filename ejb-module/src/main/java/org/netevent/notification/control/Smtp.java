package org.netevent.notification.control;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.netevent.platform.config.Settings;
import org.netevent.platform.outbox.Undeliverable;

/** Hands mails to the configured mail server (SPEC §6), one connection each; never called inside a transaction. */
@ApplicationScoped
class Smtp {
    private static final String CONNECT_MS = "10000";
    private static final String ANSWER_MS = "20000";

    @Inject
    Settings settings;

    boolean configured() {
        return settings.smtpHost().isPresent();
    }

    /**
     * @throws Undeliverable when the server refuses the recipient for good
     * @throws IllegalStateException when the server does not answer or refuses for now
     */
    void send(OutgoingMail mail) {
        try {
            Transport.send(message(mail));
        } catch (AddressException e) {
            throw new Undeliverable("Not an address", e);
        } catch (SendFailedException e) {
            if (e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0)
                throw new Undeliverable("The mail server refuses the recipient: " + e.getMessage(), e);
            throw new IllegalStateException("The mail server refused: " + e.getMessage(), e);
        } catch (MessagingException e) {
            throw new IllegalStateException("No mail server: " + e.getMessage(), e);
        }
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        String id = "<netevent." + mail.number() + "." + mail.composedAt().toEpochMilli() + "@"
                + settings.publicAddress().getHost() + ">";
        MimeMessage message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(new InternetAddress(settings.mailFrom()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.composedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        Multipart content = alternative(mail);
        List<MimeBodyPart> attached = attachments(mail);
        if (!attached.isEmpty()) {
            content = new MimeMultipart("mixed", part(content));
            for (MimeBodyPart attachment : attached) content.addBodyPart(attachment);
        }
        message.setContent(content);
        return message;
    }

    private static Multipart alternative(OutgoingMail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
        // mail programs show an invitation that is the mail itself in another form; others find it attached
        if (mail.calendar() != null && mail.calendar().invites())
            return new MimeMultipart("alternative", text, html, calendarPart(mail.calendar()));
        if (mail.qr() == null) return new MimeMultipart("alternative", text, html);

        MimeBodyPart qr = new MimeBodyPart();
        qr.setDataHandler(new DataHandler(new ByteArrayDataSource(mail.qr(), "image/png")));
        qr.setContentID("<" + LetterHtml.QR_ID + ">");
        qr.setDisposition(Part.INLINE);
        qr.setFileName("ticket-qr.png");
        return new MimeMultipart("alternative", text, part(new MimeMultipart("related", html, qr)));
    }

    private static List<MimeBodyPart> attachments(OutgoingMail mail) throws MessagingException {
        List<MimeBodyPart> attached = new ArrayList<>();
        if (mail.paper() != null) {
            MimeBodyPart paper = new MimeBodyPart();
            paper.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(mail.paper().content(), "application/pdf")));
            attached.add(named(paper, mail.paper().name()));
        }
        if (mail.calendar() != null)
            attached.add(named(calendarPart(mail.calendar()), mail.calendar().name()));
        return attached;
    }

    private static MimeBodyPart named(MimeBodyPart attachment, String name) throws MessagingException {
        attachment.setDisposition(Part.ATTACHMENT);
        attachment.setFileName(name);
        return attachment;
    }

    private static MimeBodyPart calendarPart(CalendarFile calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                calendar.content().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=utf-8; method=" + calendar.method())));
        return part;
    }

    private static MimeBodyPart part(Multipart content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content);
        return part;
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", settings.smtpHost().orElseThrow());
        properties.put("mail.smtp.port", String.valueOf(settings.smtpPort()));
        properties.put("mail.smtp.connectiontimeout", CONNECT_MS);
        properties.put("mail.smtp.timeout", ANSWER_MS);
        properties.put("mail.smtp.writetimeout", ANSWER_MS);
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.smtpStartTls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.smtpStartTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        String user = settings.smtpUser().orElse(null);
        if (user == null) return Session.getInstance(properties);
        properties.put("mail.smtp.auth", "true");
        PasswordAuthentication account =
                new PasswordAuthentication(user, settings.smtpPassword().orElse(""));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return account;
            }
        });
    }
}
