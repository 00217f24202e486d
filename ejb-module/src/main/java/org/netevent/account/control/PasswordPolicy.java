package org.netevent.account.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.netevent.platform.error.FieldError;

/** Which passwords are taken: length 10 and up, none that many people use (SPEC §8). */
public final class PasswordPolicy {
    static final int MIN = 10;
    /** bcrypt sees 72 bytes; more would be cut without a word. */
    static final int MAX_BYTES = 72;

    private static final Set<String> COMMON = load();
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertzuiopasdfghjklyxcvbnm");

    private PasswordPolicy() {}

    /**
     * @param field the field to name when the password is refused
     * @param own what belongs to the person (name, address): a password made of that is refused
     * @return what is wrong with it
     */
    public static Optional<FieldError> refusal(String field, String password, String... own) {
        if (password == null) return Optional.of(new FieldError(field, "required"));
        if (password.codePointCount(0, password.length()) < MIN)
            return Optional.of(new FieldError(field, "password_short", Map.of("min", MIN)));
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES)
            return Optional.of(new FieldError(field, "password_long", Map.of("max", MAX_BYTES)));
        return guessable(password.toLowerCase(Locale.ROOT), own)
                ? Optional.of(new FieldError(field, "password_common"))
                : Optional.empty();
    }

    private static boolean guessable(String password, String... own) {
        // "Password2026!" is "password" with what everybody appends
        String core = password.replaceAll("^[^a-z]+|[^a-z]+$", "");
        if (COMMON.contains(password) || COMMON.contains(core)) return true;
        if (password.chars().distinct().count() < 4) return true;
        for (String row : ROWS) if (row.contains(password) || reversed(row).contains(password)) return true;
        for (String word : own) {
            String lower = word == null ? "" : word.toLowerCase(Locale.ROOT);
            if (lower.equals(password) || lower.startsWith(password + "@")) return true;
        }
        return false;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static Set<String> load() {
        try (var in = new BufferedReader(new InputStreamReader(
                PasswordPolicy.class.getResourceAsStream("/account/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
