package org.netevent.tickettype.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.netevent.tickettype.control.Types.NOW;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netevent.platform.error.DomainException;
import org.netevent.tickettype.boundary.DiscountCodeCommand;
import org.netevent.tickettype.boundary.DiscountKind;

class DiscountRulesTest {

    @Test
    void a_code_is_kept_in_upper_case() {
        assertThat(DiscountRules.check(command(DiscountKind.PERCENT, "10"), List.of(), 0, currency("EUR"))
                        .code())
                .isEqualTo("FRIENDS-10");
    }

    @Test
    void percents_end_at_a_hundred_and_have_two_decimals() {
        assertThat(refused(command(DiscountKind.PERCENT, "100.01"), 0, "EUR")).containsExactly("value percent");
        assertThat(refused(command(DiscountKind.PERCENT, "12.345"), 0, "EUR")).containsExactly("value percent");
        assertThat(refused(command(DiscountKind.PERCENT, "12.50"), 0, "JPY")).isEmpty();
    }

    @Test
    void an_amount_has_the_decimals_of_the_currency() {
        assertThat(refused(command(DiscountKind.AMOUNT, "5.005"), 0, "EUR")).containsExactly("value price_decimals");
        assertThat(refused(command(DiscountKind.AMOUNT, "5.5"), 0, "JPY")).containsExactly("value price_whole");
        assertThat(refused(command(DiscountKind.AMOUNT, "5.00"), 0, "JPY")).isEmpty();
    }

    @Test
    void the_uses_that_there_were_stay_possible_and_the_end_comes_last() {
        DiscountCodeCommand wrong =
                new DiscountCodeCommand("X1", DiscountKind.PERCENT, BigDecimal.TEN, 2, NOW, NOW, null);

        assertThat(refused(wrong, 3, "EUR")).containsExactly("max_uses below_uses", "valid_until end_before_start");
    }

    private static DiscountCodeCommand command(DiscountKind kind, String value) {
        return new DiscountCodeCommand(" friends-10 ", kind, new BigDecimal(value), 3, null, null, null);
    }

    private static List<String> refused(DiscountCodeCommand command, int used, String currency) {
        DomainException refusal = catchThrowableOfType(
                DomainException.class, () -> DiscountRules.check(command, List.of(), used, currency(currency)));
        return refusal == null
                ? List.of()
                : refusal.fields().stream()
                        .map(error -> error.field() + " " + error.code())
                        .toList();
    }

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }
}
