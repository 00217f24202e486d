package org.netevent.registration.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * What a registration shall say about its person from now on. Text is normalised as by {@link Register}.
 *
 * @param email counts only where the registration has none yet: another address is another person, to whom a ticket is
 *     transferred; null leaves it as it is
 */
public record Amend(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 254) @Pattern(regexp = "[^\\s@<>,;]{1,64}@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}", message = "email")
                String email,
        @Size(max = 40) String phone,
        @Size(max = 200) String organisation,
        @Size(max = 120) String role,
        @Size(max = 200) String teamName,
        @Size(max = 2000) String members) {
    public Amend {
        name = line(name);
        email = line(email) == null ? null : line(email).toLowerCase(Locale.ROOT);
        phone = line(phone);
        organisation = line(organisation);
        role = line(role);
        teamName = line(teamName);
        members = text(members);
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static String line(String typed) {
        return text(typed == null ? null : typed.replaceAll("\\p{Cntrl}+", " "));
    }
}
