package org.netevent.desk.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.netevent.platform.money.Money;

/**
 * One line of a bank statement, judged.
 *
 * @param line of the file, from 1
 * @param amount null when it cannot be read
 * @param currency null when neither the statement nor an order names one
 * @param orderId of the order that it names, or null, as orderCode, orderName and due (the order's total)
 * @param refusal the key of the text why it was not booked, for {@link BankVerdict#REFUSED}
 */
public record BankLine(
        int line,
        LocalDate bookedOn,
        BigDecimal amount,
        String currency,
        String payer,
        String purpose,
        BankVerdict verdict,
        Long orderId,
        String orderCode,
        String orderName,
        Money due,
        String refusal)
        implements Serializable {

    BankLine with(BankVerdict other, String why) {
        return new BankLine(
                line, bookedOn, amount, currency, payer, purpose, other, orderId, orderCode, orderName, due, why);
    }
}
