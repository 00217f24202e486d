package org.netevent.web.ticket;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.Transfer;
import org.netevent.ticket.boundary.Transfers;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Preferences;

/** {@code /ticket/transfer?id=&token=}: the ticket of a registration goes to another person. */
@Named
@ViewScoped
public class TransferPage extends TicketChange {
    private static final long serialVersionUID = 1L;

    @Inject
    Transfers transfers;

    @Inject
    Messages messages;

    @Inject
    Preferences preferences;

    private boolean allowed;

    public void load() {
        open();
        allowed = transfers.allowed(getId(), getToken());
    }

    public void transfer() {
        open();
        RegistrationInfo to = transfers.transfer(
                getId(),
                getToken(),
                new Transfer(
                        getName(), getEmail(), getOrganisation(), getRole(), getMembers(), preferences.getLanguage()));
        messages.done("ticket.transferred", Map.of("name", to.name()));
        back(to.id());
    }

    public boolean isAllowed() {
        return allowed;
    }
}
