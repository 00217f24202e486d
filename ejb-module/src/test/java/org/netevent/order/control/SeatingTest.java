package org.netevent.order.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.entity.OrderLine;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.money.Money;

class SeatingTest {
    private static final long REGULAR = 1;
    private static final long VIP = 2;

    @Test
    void givesWhoNamesATypeATicketOfItAndTheOthersWhatIsLeft() {
        assertThat(seat(person("Ann", null, null), person("Bob", null, VIP), person("Cem", null, REGULAR)))
                .extracting(AttendeeDetails::name)
                .containsExactly("Cem", "Ann", "Bob");
    }

    @Test
    void wantsOneForEachTicket() {
        assertThat(refusals(person("Ann", null, null), person("Bob", null, null)))
                .containsExactly(new FieldError("attendees", "attendee_count", Map.of("count", 3)));
    }

    @Test
    void refusesMoreOfATypeThanWereBought() {
        assertThat(refusals(person("Ann", null, VIP), person("Bob", null, VIP), person("Cem", null, 9L)))
                .containsExactly(
                        new FieldError("attendees[1].ticket_type_id", "no_such_ticket"),
                        new FieldError("attendees[2].ticket_type_id", "no_such_ticket"));
    }

    @Test
    void refusesAnAddressThatIsThereTwiceOrRegistered() {
        assertThat(refusals(
                        person("Ann", "a@example.org", null),
                        person("Bob", "A@example.org", null),
                        person("Cem", "in@example.org", null)))
                .containsExactly(
                        new FieldError("attendees[1].email", "attendee_twice"),
                        new FieldError("attendees[2].email", "attendee_registered"));
    }

    private static List<AttendeeDetails> seat(AttendeeDetails... attendees) {
        Money price = Money.of(BigDecimal.TEN, "EUR");
        List<OrderLine> lines = List.of(new OrderLine(1, REGULAR, 2, price, 1), new OrderLine(1, VIP, 1, price, 1));
        return new Seating(lines).seat(List.of(attendees), Set.of("in@example.org"));
    }

    private static List<FieldError> refusals(AttendeeDetails... attendees) {
        List<FieldError> found = new ArrayList<>();
        assertThatThrownBy(() -> seat(attendees))
                .isInstanceOfSatisfying(DomainException.class, refused -> found.addAll(refused.fields()));
        return found;
    }

    private static AttendeeDetails person(String name, String email, Long type) {
        return new AttendeeDetails(type, name, email, null, null, null);
    }
}
