package org.netevent.profile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.Like;
import org.netevent.platform.persistence.Row;
import org.netevent.platform.persistence.Sql;
import org.netevent.platform.security.Caller;
import org.netevent.profile.boundary.Attendee;
import org.netevent.profile.boundary.AttendeeView;
import org.netevent.profile.boundary.DirectoryFilter;
import org.netevent.profile.boundary.Facet;
import org.netevent.profile.boundary.Facets;

/** The directory as it is read: pages, single people, and what there is to filter by. */
@ApplicationScoped
public class DirectoryQueries {
    /** What {@link #attendee} reads; the caller's own entry in the same event tells whether people can be asked. */
    static final String COLUMNS = "d.registration_id, d.event_id, e.name as event_name, d.name, d.organisation, d.role,"
            + " d.interests, d.photo_key, d.visible, d.account_id, m.visible as own_visible";

    static final String JOINS = " join event e on e.id = d.event_id"
            + " left join directory_entry m on m.account_id = ? and m.event_id = d.event_id";

    /** Where one event has half of all people the database would rather read the others' too: it may not. */
    private static final String ENTRIES =
            " from directory_entry d force index (primary, directory_entry_name, directory_entry_organisation)";

    /** What is searched is read from one end to the other, which is where an event's people lie together. */
    private static final String SEARCHED = " from directory_entry d force index (primary)";

    private static final int MOST_WORDS = 8;
    private static final int MOST_FACETS = 40;

    @PersistenceContext
    EntityManager em;

    public Page<Attendee> page(Scope scope, DirectoryFilter filter, PageRequest request) {
        List<Object> values = new ArrayList<>();
        String entries = filter.text() == null ? ENTRIES : SEARCHED;
        String from = entries + from(filter, values) + " where " + where(scope, filter, values);
        List<Object> counted = new ArrayList<>(values);
        String turned = request.descending() ? " desc" : "";
        // first which ones, by the index alone where nothing is searched; then what they show
        String chosen = "select d.event_id, d.registration_id" + from + " order by d.sort_name" + turned
                + ", d.registration_id" + turned + " limit " + request.size() + " offset " + request.offset();
        values.add(scope.caller());
        List<?> rows = Sql.query(
                        em,
                        "select " + COLUMNS + " from (" + chosen
                                + ") c join directory_entry d on d.event_id = c.event_id"
                                + " and d.registration_id = c.registration_id" + JOINS + " order by d.sort_name"
                                + turned
                                + ", d.registration_id" + turned,
                        values)
                .getResultList();
        return Page.of(
                rows.stream().map(row -> attendee(new Row(row), scope.caller())).toList(),
                request,
                () -> count(from, counted));
    }

    private long count(String from, List<Object> values) {
        Query query = Sql.query(em, "select count(*)" + from, values);
        return ((Number) query.getSingleResult()).longValue();
    }

    public Optional<AttendeeView> view(long attendeeId, Caller who) {
        List<?> rows = Sql.query(
                        em,
                        "select " + COLUMNS + ", e.code, a.first_name, a.last_name, p.introduction, p.phone"
                                + " from directory_entry d" + JOINS + " left join account a on a.id = d.account_id"
                                + " left join profile p on p.account_id = d.account_id where d.registration_id = ?",
                        List.of(who.id(), attendeeId))
                .getResultList();
        return rows.stream().findFirst().map(row -> view(new Row(row), who.id()));
    }

    public Facets facets(Scope scope) {
        List<Object> values = new ArrayList<>();
        String where = scope.condition(values);
        return new Facets(
                facets(
                        "select min(d.organisation), count(*) from directory_entry d"
                                + " force index (directory_entry_organisation) where " + where
                                + " and d.organisation is not null group by d.organisation",
                        values),
                facets(
                        "select min(d.label), count(*) from directory_interest d force index (primary) where " + where
                                + " group by d.interest",
                        values));
    }

    private List<Facet> facets(String sql, List<Object> values) {
        List<?> rows = Sql.query(em, sql + " order by 2 desc, 1 limit " + MOST_FACETS, values)
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Facet(row.text(), row.whole()))
                .toList();
    }

    private static String from(DirectoryFilter filter, List<Object> values) {
        if (filter.interest() == null) return "";
        values.add(ProfileStore.folded(filter.interest()));
        return " join directory_interest i on i.event_id = d.event_id and i.registration_id = d.registration_id"
                + " and i.interest = ?";
    }

    private static String where(Scope scope, DirectoryFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder(scope.condition(values));
        if (filter.organisation() != null) {
            where.append(" and d.organisation = ?");
            values.add(filter.organisation());
        }
        for (String word : SearchText.words(filter.text(), MOST_WORDS)) {
            where.append(" and d.search_text like ? escape '!'");
            values.add(Like.containing(word));
        }
        return where.toString();
    }

    static Attendee attendee(Row row, Long caller) {
        long id = row.whole();
        long event = row.whole();
        String eventName = row.text();
        String name = row.text();
        String organisation = row.text();
        String role = row.text();
        String interests = row.text();
        String photo = row.text();
        boolean visible = row.flag();
        Long account = row.wholeOrNull();
        boolean own = row.flagOr(false);
        boolean yourself = account != null && account.equals(caller);
        return new Attendee(
                id,
                event,
                eventName,
                name,
                organisation,
                role,
                interests == null ? List.of() : List.of(interests.split("\n")),
                photo,
                account,
                visible,
                yourself,
                visible && own && account != null && !yourself);
    }

    private static AttendeeView view(Row row, Long caller) {
        Attendee attendee = attendee(row, caller);
        String code = row.text();
        String first = row.text();
        String last = row.text();
        String introduction = row.text();
        String phone = row.text();
        return new AttendeeView(attendee, code, first, last, introduction, attendee.yourself() ? phone : null);
    }
}
