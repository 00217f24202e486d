package org.netevent.system.http;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.netevent.system.Server;

/** What the stand-in for the mail server took, as a mail program reads it. */
final class Mails {
    private Mails() {}

    static List<MimeMessage> to(String address) {
        return Server.mail().received().stream()
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    static List<String> subjects(String address) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : to(address)) subjects.add(mail.getSubject());
        return subjects;
    }

    /** The leaves of a message, in their order. */
    static List<Part> leaves(Part part) throws MessagingException {
        try {
            if (!(part.getContent() instanceof Multipart several)) return List.of(part);
            List<Part> leaves = new ArrayList<>();
            for (int i = 0; i < several.getCount(); i++) leaves.addAll(leaves(several.getBodyPart(i)));
            return leaves;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as text/plain. */
    static String type(Part part) throws MessagingException {
        return part.getContentType().replaceAll("(?s);.*", "").strip().toLowerCase(Locale.ROOT);
    }

    static String text(Part part) throws MessagingException {
        try {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
