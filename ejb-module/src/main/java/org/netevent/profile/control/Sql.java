package org.netevent.profile.control;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pieces of native queries. */
final class Sql {
    private Sql() {}

    /** {@code ?1, ?2, …} */
    static String marks(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "?" + n).collect(Collectors.joining(", "));
    }
}
