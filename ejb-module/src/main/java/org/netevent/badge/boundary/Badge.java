package org.netevent.badge.boundary;

import java.util.List;

/**
 * A badge as it is drawn.
 *
 * @param id of the registration
 * @param name whole, as registered
 */
public record Badge(long id, String name, List<Mark> marks) {
    public Badge {
        marks = List.copyOf(marks);
    }
}
