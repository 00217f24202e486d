package org.netevent.account.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The current password proves that it is still the owner who sits there. */
public record ChangePassword(@NotNull @Size(min = 1, max = 200) String currentPassword, String newPassword) {
    @Override
    public String toString() {
        return "ChangePassword";
    }
}
