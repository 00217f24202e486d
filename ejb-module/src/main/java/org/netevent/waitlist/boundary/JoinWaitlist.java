package org.netevent.waitlist.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * Somebody wants tickets of a type that has none (SPEC §2, Waitlist). Text is stripped, the address put in lower case.
 *
 * @param quantity how many tickets, all of them or none
 * @param accessCode what opens a hidden type, or null
 * @param language of the person's mail, {@code en} or {@code de}; anything else counts as {@code en}
 */
public record JoinWaitlist(
        @NotNull Long eventId,
        @NotNull Long ticketTypeId,
        @NotNull @Min(1) @Max(100) Integer quantity,
        @NotBlank @Size(max = 200) String name,
        @NotBlank
                @Size(max = 254)
                @Pattern(regexp = "[^\\s@<>,;]{1,64}@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}", message = "email")
                String email,
        @Size(max = 40) String accessCode,
        String language) {
    public JoinWaitlist {
        name = line(name);
        email = line(email) == null ? null : email.strip().toLowerCase(Locale.ROOT);
        accessCode = line(accessCode);
        language = "de".equals(language) ? "de" : "en";
    }

    private static String line(String typed) {
        if (typed == null) return null;
        String plain = typed.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }
}
