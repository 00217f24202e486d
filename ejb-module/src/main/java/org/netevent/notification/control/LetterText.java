package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;

/** A letter as plain text. */
@ApplicationScoped
class LetterText {
    String of(Letter letter) {
        StringBuilder text = new StringBuilder(letter.greeting()).append("\n\n");
        letter.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        letter.facts().forEach(fact -> text.append(fact.label())
                .append(": ")
                .append(fact.value().replace("\n", "\n  "))
                .append('\n'));
        if (!letter.facts().isEmpty()) text.append('\n');
        if (letter.action() != null)
            text.append(letter.action().label())
                    .append(":\n")
                    .append(letter.action().url())
                    .append("\n\n");
        return text.append("-- \n").append(letter.closing()).append('\n').toString();
    }
}
