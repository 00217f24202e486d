package org.netevent.profile.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * A person says who they are. All of it: what is empty is taken away. Text is stripped; an interest that was given twice
 * counts once.
 *
 * @param firstName or the only name
 * @param lastName or null
 * @param phone for those with whom the person is connected
 */
public record ProfileCommand(
        @NotBlank @Size(max = 100) String firstName,
        @Size(max = 100) String lastName,
        @Size(max = 200) String organisation,
        @Size(max = 120) String role,
        @Size(max = ProfileCommand.MAX_INTRODUCTION) String introduction,
        @Size(max = 40) String phone,
        @Size(max = ProfileCommand.MAX_INTERESTS, message = "interests_many") List<String> interests) {
    public static final int MAX_INTRODUCTION = 2000;
    public static final int MAX_INTERESTS = 12;
    public static final int MAX_INTEREST = 40;

    public ProfileCommand {
        firstName = line(firstName);
        lastName = line(lastName);
        organisation = line(organisation);
        role = line(role);
        introduction = text(introduction);
        phone = line(phone);
        interests = interests == null
                ? List.of()
                : interests.stream()
                        .map(ProfileCommand::line)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replace("\r\n", "\n");
    }

    /** One line: what was pasted with line breaks or control characters becomes spaces. */
    private static String line(String typed) {
        return text(typed == null ? null : typed.replaceAll("\\p{Cntrl}+", " "));
    }
}
