package org.netevent.desk.control;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/**
 * A file of people as read, nothing of it judged yet.
 *
 * @param unknown headings that mean nothing here; their columns are left out
 */
public record PeopleSheet(List<Line> lines, List<String> unknown, Charset charset, char delimiter) {
    /**
     * One person.
     *
     * @param number of the first line of the file that this person stands on, from 1; the heading counts
     * @param values what was filled in, without surrounding blanks
     */
    public record Line(int number, Map<PeopleColumn, String> values) {
        public String get(PeopleColumn column) {
            return values.get(column);
        }

        /** The name, put together from its parts where the file has parts. */
        public String name() {
            String first = get(PeopleColumn.FIRST_NAME);
            // beside a first name, "Name" is the family name, as usual in German lists
            String last = values.getOrDefault(PeopleColumn.LAST_NAME, first == null ? null : get(PeopleColumn.NAME));
            if (first == null && last == null) return get(PeopleColumn.NAME);
            if (first == null) return last;
            return last == null ? first : first + " " + last;
        }
    }
}
