package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.reflect.Constructor;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.netevent.checkin.control.PersonSearch;
import org.netevent.desk.boundary.ParticipantFilter;
import org.netevent.desk.boundary.Participants;
import org.netevent.desk.boundary.RegistrationFilter;
import org.netevent.desk.boundary.RegistrationList;
import org.netevent.desk.boundary.RegistrationRow;
import org.netevent.desk.control.ParticipantQueries;
import org.netevent.desk.control.RegistrationQueries;
import org.netevent.desk.control.TeamScope;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Role;
import org.netevent.registration.boundary.RegistrationStatus;

/**
 * The organizer's list of 20,000 beside another event of that size: whatever it is asked, the database goes by an index of the
 * one event and never through the table. The queries are those that the product asks, explained.
 */
class RegistrationPlansIT extends ContainerTest {
    private static final Set<String> ORGANIZER = Set.of(Role.ORGANIZER, Role.ATTENDEE);

    private static final Pattern TABLES = Pattern.compile("r|t|registration|ticket");

    @PersistenceUnit(unitName = "netevent")
    EntityManagerFactory unit;

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource database;

    @Inject
    TeamScope scope;

    private AskedQueries asked;
    private EntityManager manager;
    private GateWorld world;
    private long owner;
    private long event;

    /** One test, because the crowds take a while to make. */
    @Test
    void everyListGoesByAnIndexOfItsEvent() throws Exception {
        world = new GateWorld(database);
        owner = world.account("Olga Owner");
        event = world.event(owner, prefix(), "single");
        long other = world.event(owner, prefix(), "single");
        manager = unit.createEntityManager();
        try {
            Crowd.fill(world, event);
            Crowd.fill(world, other);
            world.execute("insert into ticket (registration_id, event_id, serial, issued_at) select id, event_id,"
                    + " concat('C', id), created_at from registration where status = 'approved' and email like '%guest%'"
                    + " and id not in (select registration_id from ticket)");
            world.text("analyze table registration, ticket");
            registrations();
            search();
            gate();
            export();
            participants();
        } finally {
            manager.close();
            world.execute("delete from ticket where serial regexp '^C[0-9]+$'");
            Crowd.remove(world, event);
            Crowd.remove(world, other);
        }
    }

    private void registrations() throws Exception {
        RegistrationQueries queries = queries();
        for (RegistrationFilter filter : List.of(
                RegistrationFilter.of(event),
                new RegistrationFilter(event, RegistrationStatus.PENDING, null, false),
                new RegistrationFilter(event, null, "muller firm", false),
                new RegistrationFilter(event, RegistrationStatus.APPROVED, "zola", true)))
            for (String sort : RegistrationList.SORTABLE)
                for (int page : List.of(0, 40))
                    as(owner, ORGANIZER, () -> queries.page(filter, new PageRequest(page, 50, sort, page > 0)));
        long one = world.count("select max(id) from registration where event_id = ?", event);
        as(owner, ORGANIZER, () -> queries.counts(event));
        as(owner, ORGANIZER, () -> queries.row(event, one));

        assertThat(asked.all()).hasSizeGreaterThan(60).allSatisfy(this::goesByTheEventsIndex);
    }

    /** Whoever is not found is not read: what is searched stands in the index. */
    private void search() throws Exception {
        RegistrationQueries queries = queries();
        RegistrationFilter filter = new RegistrationFilter(event, null, "muller firm", false);
        as(owner, ORGANIZER, () -> queries.page(filter, PageRequest.of(0, 50)));
        assertThat(AskedQueries.explain(database, asked.all().get(0)))
                .filteredOn(step -> "registration_event_searched".equals(step.key()))
                .singleElement()
                .satisfies(step -> assertThat(step.extra()).contains("Using index"));
    }

    /** At the gate as well, where a number may be a part of a name or of a ticket's. */
    private void gate() throws Exception {
        asked = new AskedQueries();
        PersonSearch search = new PersonSearch();
        Constructor<?> jdbc =
                Class.forName(PersonSearch.class.getPackageName() + ".Jdbc").getDeclaredConstructor();
        jdbc.setAccessible(true);
        Object listened = jdbc.newInstance();
        AskedQueries.inject(listened, "database", asked.over(database));
        AskedQueries.inject(search, "jdbc", listened);
        assertThat(search.find(event, "zo")).hasSize(20);
        assertThat(search.find(event, "1")).hasSize(20);

        assertThat(asked.all())
                .hasSize(2)
                .allSatisfy(this::goesByTheEventsIndex)
                .allSatisfy(query -> assertThat(AskedQueries.explain(database, query))
                        .filteredOn(step -> "registration_event_name".equals(step.key()))
                        .singleElement()
                        .satisfies(step -> assertThat(step.extra()).contains("Using index")));
    }

    private void export() throws Exception {
        RegistrationQueries queries = queries();
        List<Long> ids = new ArrayList<>();
        List<Integer> queriesBefore = new ArrayList<>();

        as(owner, ORGANIZER, () -> {
            queries.each(RegistrationFilter.of(event), (RegistrationRow row) -> {
                ids.add(row.id());
                queriesBefore.add(asked.all().size());
            });
            return null;
        });

        assertThat(ids).hasSize(Crowd.SIZE).doesNotHaveDuplicates();
        assertThat(queriesBefore.get(999)).isEqualTo(1);
        assertThat(queriesBefore.get(1_000)).isEqualTo(2);
        assertThat(asked.all())
                .hasSize(Crowd.SIZE / 1_000 + 1)
                .allSatisfy(query -> assertThat(query.sql()).contains(" limit 1000 "))
                .allSatisfy(this::goesByTheEventsIndex);
    }

    private void participants() throws Exception {
        ParticipantQueries queries = new ParticipantQueries();
        asked = new AskedQueries();
        AskedQueries.inject(queries, "em", asked.over(manager));
        AskedQueries.inject(queries, "scope", scope);
        for (String sort : Participants.SORTABLE)
            as(
                    owner,
                    ORGANIZER,
                    () -> queries.page(new ParticipantFilter(event, null, "zoe"), new PageRequest(0, 50, sort, false)));
        as(owner, ORGANIZER, () -> queries.page(new ParticipantFilter(event, true, null), PageRequest.of(0, 50)));

        assertThat(asked.all()).isNotEmpty().allSatisfy(this::goesByTheEventsIndex);
    }

    private RegistrationQueries queries() throws ReflectiveOperationException {
        RegistrationQueries queries = new RegistrationQueries();
        asked = new AskedQueries();
        AskedQueries.inject(queries, "em", asked.over(manager));
        AskedQueries.inject(queries, "scope", scope);
        return queries;
    }

    private void goesByTheEventsIndex(AskedQueries.Asked query) throws SQLException {
        assertThat(AskedQueries.explain(database, query))
                .as(query.sql())
                .filteredOn(step -> TABLES.matcher(String.valueOf(step.table())).matches())
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.access()).isIn("eq_ref", "ref", "range", "const");
                    assertThat(step.key()).matches("PRIMARY|(registration|ticket)_(event_.*|live|registration)");
                });
    }

    private static String prefix() {
        return "P" + UUID.randomUUID().toString().substring(0, 7).toUpperCase();
    }
}
