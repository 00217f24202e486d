package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.Role;
import org.netevent.profile.boundary.Attendee;
import org.netevent.profile.boundary.DirectoryFilter;
import org.netevent.profile.boundary.Facets;
import org.netevent.profile.control.DirectoryAccess;
import org.netevent.profile.control.DirectoryQueries;
import org.netevent.profile.control.ProfileStore;
import org.netevent.profile.control.Scope;
import org.netevent.profile.control.SuggestionQueries;

/**
 * The people of an event of 20,000 beside another event of that size: whatever is asked, the database goes by an index of the
 * one event and never through the people of another. The queries are those that the product asks, explained.
 */
class DirectoryPlansIT extends ContainerTest {
    private static final Set<String> ATTENDEE = Set.of(Role.ATTENDEE);
    private static final Pattern TABLES = Pattern.compile("d|i|f|o|m|directory_entry|directory_interest");
    private static final long SOMEBODY = 1_000_000_000L;

    @PersistenceUnit(unitName = "netevent")
    EntityManagerFactory unit;

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource database;

    @Inject
    DirectoryAccess access;

    private AskedQueries asked;
    private EntityManager manager;
    private GateWorld world;
    private long anna;
    private long event;

    /** One test, because the crowds take a while to make. */
    @Test
    void everyQuestionGoesByAnIndexOfItsEvent() throws Exception {
        world = new GateWorld(database);
        long owner = world.account("Olga Owner");
        anna = world.account("Anna Attendee");
        event = world.event(owner, prefix(), "single");
        long other = world.event(owner, prefix(), "single");
        manager = unit.createEntityManager();
        asked = new AskedQueries();
        try {
            fill(event);
            fill(other);
            attend();
            world.text("analyze table directory_entry, directory_interest");
            pages();
            single();
            suggestions();
            assertThat(asked.all()).hasSizeGreaterThan(20).allSatisfy(this::goesByTheEventsIndex);
        } finally {
            manager.close();
            for (long each : new long[] {event, other}) {
                world.execute("delete from directory_entry where event_id = ?", each);
                Crowd.remove(world, each);
            }
        }
    }

    private void pages() throws Exception {
        DirectoryQueries queries = queries();
        Scope scope = asAnna(() -> access.scope(event, new Caller(anna, false, false)));
        Scope team = new Scope(anna, List.of(event), List.of());
        for (Scope who : new Scope[] {scope, team}) {
            Page<Attendee> all = queries.page(who, new DirectoryFilter(event, null, null, null), PageRequest.of(0, 24));
            assertThat(all.total()).isEqualTo(who == team ? Crowd.SIZE + 1 : Crowd.SIZE * 9 / 10 + 1);
            for (PageRequest request : new PageRequest[] {
                PageRequest.of(0, 24), PageRequest.of(500, 24), new PageRequest(3, 200, "name", true)
            }) {
                queries.page(who, new DirectoryFilter(event, null, null, null), request);
                queries.page(who, new DirectoryFilter(event, "muller firm", null, null), request);
                queries.page(who, new DirectoryFilter(event, null, "Firm 7", null), request);
                queries.page(who, new DirectoryFilter(event, "zola", "Firm 7", "interest 3"), request);
                queries.page(who, new DirectoryFilter(event, null, null, "interest 3"), request);
            }
            Facets facets = queries.facets(who);
            assertThat(facets.organisations()).hasSize(40);
            // the tenth is of those who are hidden
            assertThat(facets.interests()).hasSize(who == team ? 10 : 9);
        }
    }

    private void single() throws Exception {
        long one = world.count("select max(registration_id) from directory_entry where event_id = ?", event);
        assertThat(queries().view(one, new Caller(anna, false, false))).isPresent();
    }

    private void suggestions() throws Exception {
        ProfileStore profiles = new ProfileStore();
        AskedQueries.inject(profiles, "em", manager);
        SuggestionQueries queries = new SuggestionQueries();
        AskedQueries.inject(queries, "em", asked.over(manager));
        AskedQueries.inject(queries, "profiles", profiles);
        Scope scope = asAnna(() -> access.scope(event, new Caller(anna, false, false)));
        assertThat(queries.of(scope, event, new Caller(anna, false, false), 12))
                .hasSize(12)
                .allSatisfy(found -> {
                    assertThat(found.attendee().eventId()).isEqualTo(event);
                    assertThat(found.sharedInterests()).isNotEmpty();
                    assertThat(found.calling()).isEqualTo("investor");
                });
    }

    private DirectoryQueries queries() throws ReflectiveOperationException {
        DirectoryQueries queries = new DirectoryQueries();
        AskedQueries.inject(queries, "em", asked.over(manager));
        return queries;
    }

    /** Entries for a crowd, as the services would write them; every tenth is hidden. */
    private void fill(long of) {
        Crowd.fill(world, of);
        world.execute(
                "insert into directory_entry (event_id, registration_id, account_id, visible, name, organisation, role,"
                        + " calling, interests, sort_name, search_text) select event_id, id, ? + id, id % 10 <> 0, name,"
                        + " coalesce(organisation, 'Firm 7'), 'Investor', if(id % 7 = 0, 'investor', null),"
                        + " concat('Interest ', id % 10), lower(name), lower(concat(name, '\n', coalesce(organisation, '')))"
                        + " from registration where event_id = ?",
                SOMEBODY, of);
        world.execute(
                "insert into directory_interest (event_id, interest, registration_id, visible, label) select event_id,"
                        + " concat('interest ', registration_id % 10), registration_id, visible,"
                        + " concat('Interest ', registration_id % 10) from directory_entry where event_id = ?",
                of);
    }

    private void attend() {
        String email = world.text("select email from account where id = ?", anna);
        long own = world.insert(
                "insert into registration (event_id, account_id, status, name, email, created_at, updated_at)"
                        + " values (?, ?, 'approved', 'Anna Attendee', ?, now(), now())",
                event,
                anna,
                email);
        world.execute(
                "insert into directory_entry (event_id, registration_id, account_id, visible, name, role, sort_name,"
                        + " search_text) values (?, ?, ?, true, 'Anna Attendee', 'Founder', 'anna attendee', 'anna attendee')",
                event,
                own,
                anna);
        world.execute("insert into profile (account_id, updated_at) values (?, now())", anna);
        for (int i = 1; i < 4; i++)
            world.execute(
                    "insert into profile_interest (account_id, interest, label, position) values (?, ?, ?, ?)",
                    anna,
                    "interest " + i,
                    "Interest " + i,
                    i);
    }

    private <T> T asAnna(Callable<T> call) throws Exception {
        return as(anna, ATTENDEE, call);
    }

    private void goesByTheEventsIndex(AskedQueries.Asked query) throws SQLException {
        assertThat(AskedQueries.explain(database, query))
                .as(query.sql())
                .filteredOn(step -> TABLES.matcher(String.valueOf(step.table())).matches())
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.access()).isIn("eq_ref", "ref", "range", "const", "ref_or_null");
                    assertThat(step.key()).matches("PRIMARY|directory_(entry|interest)_.*");
                });
    }

    private static String prefix() {
        return "P" + UUID.randomUUID().toString().substring(0, 7).toUpperCase();
    }
}
