package org.netevent.account.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody typed to sign in. */
public record Credentials(@NotBlank @Size(max = 254) String email, @NotNull @Size(min = 1, max = 200) String password) {
    @Override
    public String toString() {
        return "Credentials[" + email + "]";
    }
}
