package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.netevent.account.boundary.AccountAdministration;
import org.netevent.account.boundary.AccountError;
import org.netevent.account.boundary.AccountFilter;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.ApiTokens;
import org.netevent.account.boundary.ChangePassword;
import org.netevent.account.boundary.Credentials;
import org.netevent.account.boundary.FirstAdministrator;
import org.netevent.account.boundary.NewAccount;
import org.netevent.account.boundary.OwnAccount;
import org.netevent.account.boundary.SignUp;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.ErrorCode;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Role;

/** Who may change accounts, and what the change does at once (SPEC §1, §8). */
class AccountAdministrationIT extends ContainerTest {

    private static final String PASSWORD = "korrekt-pferd-4711";
    private static final Set<String> EVERYBODY = Set.of(Role.ATTENDEE);
    private static final Set<String> ADMINS = Set.of(Role.ATTENDEE, Role.ADMIN);

    @EJB
    AccountAdministration administration;

    @EJB
    SignUp signUp;

    @EJB
    OwnAccount own;

    @EJB
    ApiTokens tokens;

    @EJB
    FirstAdministrator first;

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource database;

    @Test
    void onlyAdministratorsMay() throws Exception {
        long someone = account("Sam Someone").id();
        Map<String, Callable<Object>> actions = Map.of(
                "list", () -> administration.list(new AccountFilter(null, null, false), PageRequest.of(0, 5)),
                "get", () -> administration.get(someone),
                "grant", () -> done(() -> administration.grant(someone, Role.ADMIN)),
                "revoke", () -> done(() -> administration.revoke(someone, Role.ORGANIZER)),
                "suspend", () -> done(() -> administration.suspend(someone)),
                "reactivate", () -> done(() -> administration.reactivate(someone)));
        Map<String, Set<String>> others =
                Map.of("an attendee", EVERYBODY, "an organizer", Set.of(Role.ATTENDEE, Role.ORGANIZER));
        actions.forEach((name, action) -> {
            assertThatThrownBy(action::call).as(name + " by nobody").isInstanceOf(EJBAccessException.class);
            others.forEach((who, roles) -> assertThatThrownBy(() -> as(someone, roles, action))
                    .as(name + " by " + who)
                    .isInstanceOf(EJBAccessException.class));
        });
        assertThatThrownBy(() -> own.me()).as("own account of nobody").isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> own.changePassword(new ChangePassword(PASSWORD, "something else 12")))
                .isInstanceOf(EJBAccessException.class);
        assertThat(entries(someone)).as("audit").containsExactly("account.signed_up");
    }

    @Test
    void everyChangeIsInTheAuditLog() throws Exception {
        long admin = administrator();
        long someone = account("Astrid Audit").id();
        as(
                admin,
                ADMINS,
                () -> done(() -> {
                    administration.grant(someone, Role.ORGANIZER);
                    administration.grant(someone, Role.ORGANIZER);
                    administration.revoke(someone, Role.ORGANIZER);
                    administration.suspend(someone);
                    administration.suspend(someone);
                    administration.reactivate(someone);
                }));
        assertThat(entries(someone))
                .containsExactly(
                        "account.signed_up",
                        "account.role_granted",
                        "account.role_revoked",
                        "account.suspended",
                        "account.reactivated");
    }

    @Test
    void rolesAndSuspensionCountAtOnceForTokens() throws Exception {
        long admin = administrator();
        AccountInfo someone = account("Toni Token");
        String token =
                tokens.signIn(new Credentials(someone.email(), PASSWORD), null).accessToken();
        assertThat(tokens.verify(token).orElseThrow().roles()).containsExactly(Role.ATTENDEE);

        as(admin, ADMINS, () -> done(() -> administration.grant(someone.id(), Role.ORGANIZER)));
        assertThat(tokens.verify(token).orElseThrow().roles()).contains(Role.ORGANIZER);
        as(admin, ADMINS, () -> done(() -> administration.revoke(someone.id(), Role.ORGANIZER)));
        assertThat(tokens.verify(token).orElseThrow().roles()).containsExactly(Role.ATTENDEE);

        as(admin, ADMINS, () -> done(() -> administration.suspend(someone.id())));
        assertThat(tokens.verify(token)).isEmpty();
        assertRefused(AccountError.ACCOUNT_SUSPENDED, () -> signIn(someone));
        as(admin, ADMINS, () -> done(() -> administration.reactivate(someone.id())));
        assertThat(tokens.verify(token)).as("what ended stays ended").isEmpty();
        assertThat(signIn(someone).accessToken()).isNotNull();
    }

    @Test
    void nobodyTakesTheOwnAdministrationAway() throws Exception {
        long admin = administrator();
        assertRefused(
                AccountError.OWN_ACCOUNT, () -> as(admin, ADMINS, () -> done(() -> administration.suspend(admin))));
        assertRefused(
                AccountError.OWN_ACCOUNT,
                () -> as(admin, ADMINS, () -> done(() -> administration.revoke(admin, Role.ADMIN))));
        assertThat(as(admin, ADMINS, () -> administration.get(admin).canSuspend()))
                .isFalse();
    }

    @Test
    void ofTwoWhoTakeEachOthersAdministrationAwayOneStays() throws Exception {
        long one = administrator();
        long two = administrator();
        List<String> results = Together.run(2, i -> () -> {
            long acting = i == 0 ? one : two;
            long other = i == 0 ? two : one;
            try {
                as(acting, ADMINS, () -> done(() -> administration.revoke(other, Role.ADMIN)));
                return "done";
            } catch (DomainException refusal) {
                return refusal.code().name();
            }
        });
        assertThat(results).containsExactlyInAnyOrder("done", PlatformError.NOT_ALLOWED.name());
        assertThat(admins(one, two)).isEqualTo(1);
    }

    @Test
    void onlyKnownRolesAreGivenAndToKnownAccounts() throws Exception {
        long admin = administrator();
        long someone = account("Rita Role").id();
        for (String role : new String[] {"attendee", "system", "", "ADMIN", null})
            assertRefused(
                    PlatformError.INVALID_INPUT,
                    () -> as(admin, ADMINS, () -> done(() -> administration.grant(someone, role))));
        assertRefused(
                PlatformError.NOT_FOUND,
                () -> as(admin, ADMINS, () -> done(() -> administration.grant(Integer.MAX_VALUE, Role.ORGANIZER))));
        assertRefused(PlatformError.NOT_FOUND, () -> as(admin, ADMINS, () -> administration.get(-1)));
    }

    @Test
    void theListIsPagedAndFilteredInTheDatabase() throws Exception {
        long admin = administrator();
        String mark = "L" + UUID.randomUUID().toString().substring(0, 8);
        List<AccountInfo> made =
                IntStream.range(0, 5).mapToObj(i -> account(mark + " 10%_" + i)).toList();
        as(
                admin,
                ADMINS,
                () -> done(() -> {
                    administration.grant(made.get(0).id(), Role.ORGANIZER);
                    administration.grant(made.get(0).id(), Role.ADMIN);
                    administration.suspend(made.get(1).id());
                }));
        assertThat(list(admin, new AccountFilter(mark, null, false), 0).total()).isEqualTo(5);
        assertThat(list(admin, new AccountFilter(mark, null, false), 2).items())
                .as("the last page of two each, nobody twice for having two roles")
                .extracting(AccountInfo::id)
                .containsExactly(made.get(4).id());
        assertThat(list(admin, new AccountFilter(" " + mark.toLowerCase() + " 10%_", "organizer", false), 0)
                        .items())
                .extracting(AccountInfo::id)
                .containsExactly(made.get(0).id());
        assertThat(list(admin, new AccountFilter(mark, null, true), 0).items())
                .extracting(AccountInfo::id)
                .containsExactly(made.get(1).id());
        assertThat(list(admin, new AccountFilter(mark + " 10x", null, false), 0).items())
                .as("% and _ are letters")
                .isEmpty();
    }

    @Test
    void organizersMakeThemselvesOnlyWhereThatIsOpen() {
        assertThat(signUp.organizersMayJoin()).isTrue();
        System.setProperty("NETEVENT_ORGANIZER_SIGN_UP", "closed");
        try {
            assertThat(signUp.organizersMayJoin()).isFalse();
            assertRefused(AccountError.ORGANIZER_SIGN_UP_CLOSED, () -> signUp.signUp(named("Otto", Role.ORGANIZER)));
            assertThat(signUp.signUp(named("Anna", Role.ATTENDEE)).roles()).containsExactly(Role.ATTENDEE);
        } finally {
            System.clearProperty("NETEVENT_ORGANIZER_SIGN_UP");
        }
        assertThat(signUp.signUp(named("Otto", Role.ORGANIZER)).roles()).contains(Role.ORGANIZER);
    }

    @Test
    void whereThereIsAnAdministratorNoLinkMakesAnother() {
        for (String token : new String[] {null, "", "guessed"}) {
            assertThat(first.mayUse(token)).isFalse();
            assertRefused(AccountError.SETUP_DONE, () -> first.byLink(token, address(), "Eve", "a-long-sentence-here"));
        }
    }

    @Test
    void passwordsAreHashedSlowly() throws SQLException {
        AccountInfo someone = account("Hanna Hash");
        assertThat(text("select password_hash from account where id = ?", someone.id()))
                .startsWith("$2")
                .contains("$12$")
                .doesNotContain(PASSWORD);
    }

    private Page<AccountInfo> list(long admin, AccountFilter filter, int page) throws Exception {
        return as(admin, ADMINS, () -> administration.list(filter, PageRequest.of(page, 2)));
    }

    private org.netevent.account.boundary.ApiSignIn signIn(AccountInfo account) {
        return tokens.signIn(new Credentials(account.email(), PASSWORD), null);
    }

    private AccountInfo account(String name) {
        return signUp.signUp(named(name, Role.ATTENDEE));
    }

    private static NewAccount named(String name, String role) {
        return new NewAccount(name, null, null, address(), PASSWORD, role, "en");
    }

    private static String address() {
        return "admin-test-" + UUID.randomUUID() + "@example.org";
    }

    private long administrator() throws Exception {
        long id = account("Ada Admin").id();
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(
                        "insert into account_role (account_id, role) values (?, 'admin')")) {
            add.setLong(1, id);
            add.executeUpdate();
        }
        return id;
    }

    private long admins(long one, long two) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from account_role where role = 'admin' and account_id in (?, ?)")) {
            query.setLong(1, one);
            query.setLong(2, two);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private List<String> entries(long account) throws SQLException {
        String all = text(
                "select group_concat(action order by id) from audit_entry where target_type = 'account' and target_id = ?",
                account);
        return List.of(all.split(","));
    }

    private String text(String sql, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, id);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static Object done(Runnable action) {
        action.run();
        return null;
    }

    private static void assertRefused(ErrorCode code, Callable<?> action) {
        assertThatThrownBy(action::call)
                .asInstanceOf(type(DomainException.class))
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
