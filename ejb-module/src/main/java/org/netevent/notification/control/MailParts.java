package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.netevent.ticket.boundary.TicketInfo;
import org.netevent.ticket.boundary.TicketLookup;
import org.netevent.ticket.boundary.TicketPrint;
import org.netevent.ticket.boundary.TicketStatus;

/** What a mail shows beside its words. Not kept with it: made again from the ticket whenever the mail is shown or sent. */
@ApplicationScoped
public class MailParts {
    private static final int QR_PIXELS = 480;

    @Inject
    TicketLookup tickets;

    @Inject
    TicketPrint print;

    /** Empty when the ticket is no longer good for admission. */
    Optional<TicketInfo> ticket(long registrationId) {
        return tickets.ofRegistration(registrationId)
                .filter(ticket -> ticket.status() == TicketStatus.VALID || ticket.status() == TicketStatus.USED);
    }

    /** The ticket as PDF, or null when there is none that admits. */
    PaperFile paper(long registrationId) {
        return ticket(registrationId)
                .flatMap(ticket -> print.ofRegistration(registrationId)
                        .map(content -> new PaperFile("ticket-" + ticket.serial() + ".pdf", content)))
                .orElse(null);
    }

    /** PNG, or null when the mail shows none. */
    public byte[] qr(String html, long registrationId) {
        if (!html.contains("cid:" + LetterHtml.QR_ID)) return null;
        return ticket(registrationId)
                .map(ticket -> tickets.png(ticket, QR_PIXELS))
                .orElse(null);
    }
}
