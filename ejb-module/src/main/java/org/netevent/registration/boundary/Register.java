package org.netevent.registration.boundary;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Somebody registers one person for one event (SPEC §2, §4). Text is stripped, blank text counts as none, the address is
 * put in lower case: one address is one person, however it was typed.
 *
 * @param members the team's members as text, separated as the person likes
 * @param amount what the person says was paid, at most two decimals, or null
 * @param visible whether the other attendees see the person in the directory; null counts as yes
 * @param language of the person's mail, {@code en} or {@code de}; anything else counts as {@code en}
 */
public record Register(
        @NotNull Long eventId,
        @NotBlank @Size(max = 200) String name,
        @NotBlank
                @Size(max = 254)
                @Pattern(regexp = "[^\\s@<>,;]{1,64}@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}", message = "email")
                String email,
        @Size(max = 40) String phone,
        @Size(max = 200) String organisation,
        @Size(max = 120) String role,
        @Size(max = 200) String teamName,
        @Size(max = 2000) String members,
        @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal amount,
        String language,
        @NotNull RegistrationSource source,
        Boolean visible) {

    /** Visible, as everybody is who says nothing else. */
    public Register(
            Long eventId,
            String name,
            String email,
            String phone,
            String organisation,
            String role,
            String teamName,
            String members,
            BigDecimal amount,
            String language,
            RegistrationSource source) {
        this(eventId, name, email, phone, organisation, role, teamName, members, amount, language, source, null);
    }

    public Register {
        name = line(name);
        email = email == null
                ? null
                : text(email) == null ? null : email.strip().toLowerCase(Locale.ROOT);
        phone = line(phone);
        organisation = line(organisation);
        role = line(role);
        teamName = line(teamName);
        members = text(members);
        visible = !Boolean.FALSE.equals(visible);
        language = "de".equals(language) ? "de" : "en";
    }

    private static String text(String typed) {
        if (typed == null) return null;
        String stripped = typed.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** One line: what a person pasted with line breaks or control characters becomes spaces. */
    private static String line(String typed) {
        return text(typed == null ? null : typed.replaceAll("\\p{Cntrl}+", " "));
    }
}
