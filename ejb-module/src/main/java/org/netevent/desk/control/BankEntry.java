package org.netevent.desk.control;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;

/**
 * One booking of a bank statement as read.
 *
 * @param line of the file on which it begins, from 1
 * @param bookedOn null when the statement has no day that can be read
 * @param amount less than 0 for what went out; null when it cannot be read
 * @param currency null when the statement names none
 * @param payer null when it names none
 * @param purpose all that was written to the transfer
 * @param pending whether the bank has not booked it yet
 */
public record BankEntry(
        int line,
        LocalDate bookedOn,
        BigDecimal amount,
        String currency,
        String payer,
        String purpose,
        boolean pending) {

    /** The same for the same booking in another statement, however that writes amounts, days and blanks. */
    String fingerprint() {
        String text = String.join(
                "\n",
                String.valueOf(bookedOn),
                amount.stripTrailingZeros().toPlainString(),
                String.valueOf(currency),
                plain(payer),
                plain(purpose));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
