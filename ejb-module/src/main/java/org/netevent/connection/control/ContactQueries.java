package org.netevent.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netevent.connection.boundary.ConnectionCounts;
import org.netevent.connection.boundary.ConnectionFilter;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.connection.boundary.ConnectionView;
import org.netevent.connection.boundary.Direction;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.Conditions;
import org.netevent.platform.persistence.Row;
import org.netevent.profile.boundary.PersonInfo;
import org.netevent.profile.boundary.PersonLookup;

/** The connections of one account, out of its own rows, whichever way they were asked; the persons of a page by one query. */
@ApplicationScoped
public class ContactQueries {
    private static final String SENT = "select id, asked as other, 1 as mine from connection where asker = ?1";
    private static final String RECEIVED = "select id, asker as other, 0 as mine from connection where asked = ?1";
    private static final String FROM =
            " from (%s) own join connection c on c.id = own.id join event e on e.id = c.event_id"
                    + " join account a on a.id = own.other left join directory_entry d on d.account_id = own.other and"
                    + " d.event_id = c.event_id left join profile p on p.account_id = own.other";
    private static final String ROW =
            "select own.other, c.id, c.status, own.mine, c.event_id, e.code, e.name as event_name,"
                    + " case when d.visible then d.registration_id end as attendee, a.first_name, a.last_name,"
                    + " c.message, c.asked_at, c.answered_at";
    private static final Map<String, String> ORDERS = Map.of(
            "name", "a.name %1$s, c.id %1$s",
            "created_at", "c.asked_at %1$s, c.id %1$s",
            "answered_at", "c.answered_at %1$s, c.id %1$s");
    private static final String[] SEARCHED = {
        "a.name", "coalesce(p.organisation, d.organisation)", "coalesce(p.role, d.role)", "e.name"
    };

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonLookup persons;

    public Page<ConnectionView> page(long account, ConnectionFilter filter, PageRequest request) {
        Conditions words = new Conditions(account).words(filter.text(), SEARCHED);
        String from = FROM.formatted(own(filter)) + words.where();
        Number total = (Number)
                words.bind(em.createNativeQuery("select count(*)" + from)).getSingleResult();
        if (total.longValue() <= request.offset()) return Page.of(List.of(), request, total.longValue());
        Query rows = words.bind(em.createNativeQuery(ROW + from + " order by " + order(request)))
                .setFirstResult(request.offset())
                .setMaxResults(request.size());
        return Page.of(views(rows.getResultList()), request, total.longValue());
    }

    /** The account's contacts with ids above this one, in their order: for a walk through all of them. */
    List<ConnectionView> after(long account, long id, int limit) {
        String from = FROM.formatted(own(ConnectionFilter.CONTACTS)) + " where c.id > ?2";
        Query rows = em.createNativeQuery(ROW + from + " order by c.id")
                .setParameter(1, account)
                .setParameter(2, id)
                .setMaxResults(limit);
        return views(rows.getResultList());
    }

    /** @throws DomainException NOT_FOUND when it is not one of the account's */
    public ConnectionView get(long account, long id) {
        String from = FROM.formatted(SENT + " and id = ?2 union all " + RECEIVED + " and id = ?2");
        Query row = em.createNativeQuery(ROW + from).setParameter(1, account).setParameter(2, id);
        return views(row.getResultList()).stream()
                .findFirst()
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    public ConnectionCounts counts(long account) {
        Row row = new Row(em.createNativeQuery("select coalesce(sum(status = 'accepted'), 0),"
                        + " coalesce(sum(status = 'pending' and mine = 0), 0), coalesce(sum(status <> 'accepted' and mine = 1), 0)"
                        + " from (select status, 1 as mine from connection where asker = ?1"
                        + " union all select status, 0 as mine from connection where asked = ?1) own")
                .setParameter(1, account)
                .getSingleResult());
        return new ConnectionCounts(row.whole(), row.whole(), row.whole());
    }

    private static String own(ConnectionFilter filter) {
        String status = filter.states().isEmpty()
                ? ""
                : filter.states().stream()
                        .map(state -> "'" + state.wire() + "'")
                        .collect(Collectors.joining(", ", " and status in (", ")"));
        if (filter.direction() == null) return SENT + status + " union all " + RECEIVED + status;
        return (filter.direction() == Direction.SENT ? SENT : RECEIVED) + status;
    }

    private static String order(PageRequest request) {
        String known = request.sort() == null ? null : ORDERS.get(request.sort());
        if (known == null) return ORDERS.get("created_at").formatted("desc");
        return known.formatted(request.descending() ? "desc" : "asc");
    }

    private List<ConnectionView> views(List<?> rows) {
        Map<Long, PersonInfo> others =
                persons.of(rows.stream().map(row -> new Row(row).whole()).collect(Collectors.toSet()));
        return rows.stream().map(row -> view(new Row(row), others)).toList();
    }

    private static ConnectionView view(Row row, Map<Long, PersonInfo> others) {
        PersonInfo person = others.get(row.whole());
        long id = row.whole();
        ConnectionStatus status = ConnectionStatus.of(row.text()).orElseThrow();
        boolean mine = row.flag();
        boolean pending = status == ConnectionStatus.PENDING;
        boolean accepted = status == ConnectionStatus.ACCEPTED;
        return new ConnectionView(
                id,
                status,
                mine ? Direction.SENT : Direction.RECEIVED,
                row.whole(),
                row.text(),
                row.text(),
                row.wholeOrNull(),
                accepted ? person : withoutContact(person),
                row.text(),
                row.text(),
                row.text(),
                row.instant(),
                row.instant(),
                pending && !mine,
                accepted || pending && mine);
    }

    private static PersonInfo withoutContact(PersonInfo person) {
        return new PersonInfo(
                person.accountId(),
                person.name(),
                person.organisation(),
                person.role(),
                person.introduction(),
                person.photo(),
                null,
                null);
    }
}
