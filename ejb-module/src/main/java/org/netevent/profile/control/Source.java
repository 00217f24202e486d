package org.netevent.profile.control;

import java.util.ArrayList;
import java.util.List;
import org.netevent.platform.persistence.Row;

/**
 * What one entry of the directory is made from: an approved registration and, when it is the account's own, the profile.
 * Profile values win; the registration's own fill what is empty.
 */
final class Source {
    static final String SELECT = "select r.id, r.event_id, r.visible, r.name, r.organisation, r.role, a.id as account,"
            + " a.name as account_name, p.organisation as profile_organisation, p.role as profile_role, p.introduction,"
            + " p.photo_key, i.label"
            + " from registration r left join account a on a.id = r.account_id and a.email = r.email"
            + " left join profile p on p.account_id = a.id left join profile_interest i on i.account_id = a.id"
            + " where r.status = 'approved' and ";

    /** The rows of one registration lie together, its interests in their order. */
    static final String ORDER = " order by r.event_id, r.id, i.position";

    private static final int LONGEST_SEARCH_TEXT = 6000;
    private static final int LONGEST_SORT_NAME = 200;

    final long id;
    final long eventId;
    final Long accountId;
    private final boolean visible;
    private final String name;
    private final String organisation;
    private final String role;
    private final String introduction;
    private final String photo;
    private final List<String> interests = new ArrayList<>();

    private Source(Row row) {
        id = row.whole();
        eventId = row.whole();
        visible = row.flag();
        String ownName = row.text();
        String ownOrganisation = row.text();
        String ownRole = row.text();
        accountId = row.wholeOrNull();
        name = either(row.text(), ownName);
        organisation = either(row.text(), ownOrganisation);
        role = either(row.text(), ownRole);
        introduction = row.text();
        photo = row.text();
    }

    /** @param rows of {@link #SELECT} in its {@link #ORDER} */
    static List<Source> of(List<?> rows) {
        List<Source> sources = new ArrayList<>();
        for (Object row : rows) {
            Row columns = new Row(row);
            Source next = new Source(columns);
            if (sources.isEmpty() || sources.get(sources.size() - 1).id != next.id) sources.add(next);
            String interest = columns.text();
            if (interest != null) sources.get(sources.size() - 1).interests.add(interest);
        }
        return sources;
    }

    boolean hasInterests() {
        return !interests.isEmpty();
    }

    /** In the order of {@link EntryRows}' columns. */
    Object[] values() {
        String sortName = SearchText.fold(name);
        String words = String.join("\n", interests);
        return new Object[] {
            eventId,
            id,
            accountId,
            visible,
            name,
            organisation,
            role,
            Calling.of(role).map(Calling::wire).orElse(null),
            photo,
            words.isEmpty() ? null : words,
            sortName.length() <= LONGEST_SORT_NAME ? sortName : sortName.substring(0, LONGEST_SORT_NAME),
            SearchText.of(LONGEST_SEARCH_TEXT, name, organisation, role, words, introduction)
        };
    }

    private static String either(String first, String second) {
        return first == null || first.isBlank() ? second : first;
    }
}
