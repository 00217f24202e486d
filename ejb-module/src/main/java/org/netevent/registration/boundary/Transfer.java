package org.netevent.registration.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * To whom a ticket goes. Text is normalised as by {@link Register}.
 *
 * @param members the others of a group ticket, or null
 * @param language of the new person's mail, {@code en} or {@code de}; anything else counts as {@code en}
 */
public record Transfer(
        @NotBlank @Size(max = 200) String name,
        @NotBlank
                @Size(max = 254)
                @Pattern(regexp = "[^\\s@<>,;]{1,64}@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}", message = "email")
                String email,
        @Size(max = 200) String organisation,
        @Size(max = 120) String role,
        @Size(max = 2000) String members,
        String language) {
    public Transfer {
        name = line(name);
        email = line(email) == null ? null : email.strip().toLowerCase(Locale.ROOT);
        organisation = line(organisation);
        role = line(role);
        members = text(members);
        language = "de".equals(language) ? "de" : "en";
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static String line(String typed) {
        return text(typed == null ? null : typed.replaceAll("\\p{Cntrl}+", " "));
    }
}
