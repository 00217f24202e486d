package org.netevent.account.boundary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A person signs up.
 *
 * @param name the whole name; may be empty when first and last name are given
 * @param role {@code attendee} or {@code organizer}
 * @param language {@code en} or {@code de}, or null
 */
public record NewAccount(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) String firstName,
        @Size(max = 100) String lastName,
        @NotBlank @Email @Size(max = 254) String email,
        String password,
        @NotNull @Pattern(regexp = "attendee|organizer", message = "role") String role,
        @Size(max = 5) String language) {

    public NewAccount {
        firstName = stripped(firstName);
        lastName = stripped(lastName);
        name = stripped(name);
        if (name == null && (firstName != null || lastName != null))
            name = firstName == null ? lastName : lastName == null ? firstName : firstName + " " + lastName;
        email = stripped(email);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "NewAccount[" + email + ", " + role + "]";
    }
}
