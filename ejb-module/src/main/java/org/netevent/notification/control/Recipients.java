package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netevent.account.boundary.AccountLookup;
import org.netevent.platform.outbox.OutboxMessage;
import org.netevent.platform.outbox.Undeliverable;
import org.netevent.profile.boundary.PersonInfo;
import org.netevent.profile.boundary.PersonLookup;

/** The accounts in letters between two people: who gets it, and whom it is about. */
@ApplicationScoped
class Recipients {
    /** Names the recipient among the ids of a message. */
    static final String ID = "account_id";

    @Inject
    AccountLookup accounts;

    @Inject
    PersonLookup persons;

    /** @param language of the account, or null when it never chose one */
    record Recipient(long accountId, String name, String email, String language) {}

    /** @throws Undeliverable when there is no such account */
    Recipient of(OutboxMessage message) {
        long id = message.id(ID);
        return accounts.byId(id)
                .map(account -> new Recipient(id, account.name(), account.email(), account.language()))
                .orElseThrow(() -> new Undeliverable("No account " + id));
    }

    PersonInfo person(long accountId) {
        return Optional.ofNullable(persons.of(List.of(accountId)).get(accountId))
                .orElseThrow(() -> new Undeliverable("No account " + accountId));
    }

    /** Name, role and organisation, one below the other. */
    static String card(PersonInfo person) {
        return Stream.of(person.name(), person.role(), person.organisation())
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
