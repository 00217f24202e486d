package org.netevent.notification.control;

import java.util.List;

/**
 * What a mail says, before it becomes text and HTML. Nothing in here is markup.
 *
 * @param language ISO 639-1
 * @param facts label and value, in this order
 * @param action where to click, or null
 * @param qr whether the ticket's QR code is shown
 */
record Letter(
        String language,
        String subject,
        String greeting,
        List<String> paragraphs,
        List<Fact> facts,
        boolean qr,
        Link action,
        String closing) {

    record Fact(String label, String value) {}

    record Link(String label, String url) {}
}
