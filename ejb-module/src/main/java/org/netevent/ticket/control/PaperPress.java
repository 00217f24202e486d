package org.netevent.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import org.netevent.platform.security.Keys;
import org.netevent.ticket.boundary.PaperSize;

/** Prints tickets with their signed codes. Whoever holds what it prints is admitted: who may is asked before. */
@ApplicationScoped
public class PaperPress {
    @Inject
    Keys keys;

    /** @param tickets at least one; the document is named after the first one's event, in its language */
    public void print(List<PrintedTicket> tickets, PaperSize size, OutputStream out) {
        PrintedTicket first = tickets.get(0);
        String language = first.holder().language();
        PaperWords words = new PaperWords(language);
        String title = words.get(tickets.size() == 1 ? "title" : "tickets") + ": "
                + first.event().name();
        CodeSigner signer = new CodeSigner(keys.signingPair(CodeSigner.KEY));
        new TicketPdf(size, serial -> QrImage.shape(signer.sign(serial)))
                .write(tickets.iterator(), title, words.locale().getLanguage(), out);
    }
}
