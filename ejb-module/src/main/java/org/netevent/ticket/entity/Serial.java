package org.netevent.ticket.entity;

/** The form of a ticket's serial: {@code PREFIX-NNNNNN}, six digits or as many as the number has (SPEC §2). */
public final class Serial {
    private Serial() {}

    public static String of(String prefix, long number) {
        return "%s-%06d".formatted(prefix, number);
    }
}
