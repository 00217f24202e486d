package org.netevent.system;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stand-in for a mail server. It may be stopped and started; what it has taken is kept over that. */
public final class MailServer {

    private final int port;
    private final GreenMail mail;
    private final List<Managers> earlier = new ArrayList<>();

    MailServer(int port) {
        this.port = port;
        this.mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    int port() {
        return port;
    }

    public synchronized void start() {
        if (!mail.isRunning()) {
            mail.start();
        }
    }

    /** Ends all connections, also those in the middle of a mail. */
    public synchronized void stop() {
        if (mail.isRunning()) {
            earlier.add(mail.getManagers());
            mail.stop();
        }
    }

    /** All mail since the tests began. */
    public synchronized List<MimeMessage> received() {
        return Stream.concat(earlier.stream(), Stream.of(mail.getManagers()))
                .distinct()
                .flatMap(managers -> managers.getImapHostManager().getAllMessages().stream())
                .map(StoredMessage::getMimeMessage)
                .toList();
    }

    /** Addresses of all mail since the tests began, one entry for each mail. */
    public List<String> recipients() {
        return received().stream().flatMap(MailServer::recipients).toList();
    }

    /** The different mails to this address, by Message-ID: one that came twice, as SMTP allows, is one. */
    public Set<String> mails(String recipient) {
        return received().stream()
                .filter(message -> recipients(message).anyMatch(recipient::equals))
                .map(MailServer::id)
                .collect(Collectors.toSet());
    }

    /** The plain texts of all mail to this address, in the order of arrival. */
    public List<String> letters(String recipient) {
        return received().stream()
                .filter(message -> recipients(message).anyMatch(recipient::equals))
                .map(MailServer::plainText)
                .toList();
    }

    private static String plainText(Part part) {
        try {
            if (part.isMimeType("text/plain")) return (String) part.getContent();
            StringBuilder text = new StringBuilder();
            if (part.getContent() instanceof Multipart parts)
                for (int i = 0; i < parts.getCount(); i++) text.append(plainText(parts.getBodyPart(i)));
            return text.toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> recipients(MimeMessage message) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .map(Object::toString);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
