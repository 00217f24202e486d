package org.netevent.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.boundary.AttendeeForm;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.payment.boundary.Checkout;
import org.netevent.payment.boundary.Purchase;
import org.netevent.platform.error.DomainException;
import org.netevent.registration.boundary.Register;
import org.netevent.registration.boundary.Registered;
import org.netevent.registration.boundary.RegistrationError;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.RegistrationLookup;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.boundary.TicketTypeLookup;

/**
 * Registering for an event that sells takes a free ticket by an order of nothing. What has a price is bought by
 * {@code /tickets/{type_id}/purchase}, where one also says how to pay.
 */
@RequestScoped
public class FreeTickets {
    @Inject
    TicketTypeLookup types;

    @Inject
    Checkout checkout;

    @Inject
    RegistrationLookup registrations;

    @Inject
    Clock clock;

    public boolean sells(long eventId) {
        return types.sells(eventId);
    }

    /**
     * @param typeId null for the only one that there is
     * @throws DomainException INVALID_INPUT on ticket_type_id when it is not of the event, has a price, or there is a choice;
     *     ALREADY_REGISTERED; the refusals of {@link Checkout#purchase}
     */
    public Registered take(Register person, Long typeId) {
        TicketTypeInfo type = typeId == null ? only(person.eventId()) : named(person.eventId(), typeId);
        AttendeeDetails attendee = new AttendeeDetails(
                null,
                person.name(),
                person.email(),
                person.organisation(),
                person.role(),
                person.members(),
                new AttendeeForm(person.phone(), person.teamName(), person.amount(), person.visible()));
        OrderInfo order = purchase(new Purchase(
                type.id(),
                1,
                PaymentMethod.FREE,
                person.name(),
                person.email(),
                person.organisation(),
                null,
                person.language(),
                null,
                null,
                List.of(attendee)));
        return registered(order);
    }

    /** One address, one registration: said as it is of events that sell nothing. */
    private OrderInfo purchase(Purchase wanted) {
        try {
            return checkout.purchase(wanted).order();
        } catch (DomainException refused) {
            if (refused.fields().stream().anyMatch(field -> field.code().equals("attendee_registered")))
                throw new DomainException(RegistrationError.ALREADY_REGISTERED);
            throw refused;
        }
    }

    private Registered registered(OrderInfo order) {
        RegistrationInfo made = registrations.get(order.attendees().get(0).registrationId());
        String url = registrations.manageUrl(made.id());
        return new Registered(made, url.substring(url.lastIndexOf('/') + 1), url);
    }

    private TicketTypeInfo named(long eventId, long typeId) {
        TicketTypeInfo type = types.find(typeId)
                .filter(found -> found.eventId() == eventId)
                .orElseThrow(() -> DomainException.invalid("ticket_type_id", "unknown"));
        if (!type.price().isZero()) throw DomainException.invalid("ticket_type_id", "priced_ticket");
        return type;
    }

    private TicketTypeInfo only(long eventId) {
        List<TicketTypeInfo> shown =
                types.of(eventId).stream().filter(type -> !type.hidden()).toList();
        boolean clear = shown.size() == 1
                && shown.get(0).price().isZero()
                && shown.get(0).onSale(clock.instant());
        if (!clear) throw DomainException.invalid("ticket_type_id", "choose_ticket");
        return shown.get(0);
    }
}
