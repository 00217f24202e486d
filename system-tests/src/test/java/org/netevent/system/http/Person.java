package org.netevent.system.http;

import java.util.UUID;

/** Somebody with an account made for one test, signed in. */
public record Person(long id, String name, String email, Http http) {

    public static final String PASSWORD = "korrekt-pferd-4711";

    public static Person organizer(String name) {
        return of(name, "organizer");
    }

    public static Person attendee(String name) {
        return of(name, "attendee");
    }

    /** @param language of the browser when signing up, which becomes the account's */
    public static Person attendee(String name, String language) {
        return of(name, "attendee", language);
    }

    private static Person of(String name, String role) {
        return of(name, role, "en");
    }

    private static Person of(String name, String role, String language) {
        String email = role + "-" + UUID.randomUUID() + "@example.org";
        Answer answer = Http.anonymous()
                .with("Accept-Language", language)
                .post(
                        "/api/auth/register",
                        Http.object("name", name, "email", email, "password", PASSWORD, "role", role));
        if (answer.status() != 201) {
            throw new AssertionError("Sign-up of " + email + ": " + answer);
        }
        return new Person(answer.json().getInt("id"), name, email, Http.as(email, PASSWORD));
    }
}
