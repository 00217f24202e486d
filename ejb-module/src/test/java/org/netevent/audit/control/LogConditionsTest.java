package org.netevent.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netevent.audit.boundary.LogFilter;

class LogConditionsTest {
    @Test
    void everythingForAnAdministratorWithoutAFilter() {
        assertThat(LogConditions.of(LogFilter.ALL, null).where()).isEmpty();
    }

    @Test
    void aTeamMemberIsHeldToTheEventsOfTheTeamWhateverElseIsAsked() {
        LogConditions conditions = LogConditions.of(new LogFilter("Aino", "event", "ticket:4", null, null, 7L), 12L);

        assertThat(conditions.where())
                .startsWith(" where e.event_id in (select event_id from event_team where account_id = ?1"
                        + " and role in ('owner', 'organizer')) and e.event_id = ?2");
        assertThat(conditions.values()).containsExactly(12L, 7L, "%Aino%", "event.%", "ticket", 4L);
    }

    @Test
    void whatIsTypedStaysAValueAndLosesLikesOwnCharacters() {
        LogConditions conditions =
                LogConditions.of(new LogFilter("50%_\\' or 1=1 --", null, null, null, null, null), null);

        assertThat(conditions.where()).isEqualTo(" where e.actor_name like ?1");
        assertThat(conditions.values()).containsExactly("%50\\%\\_\\\\' or 1=1 --%");
    }

    @Test
    void anIdNamesTheAccountAndADotOneAction() {
        LogConditions conditions = LogConditions.of(new LogFilter("42", "event.updated", " ", null, null, null), null);

        assertThat(conditions.where()).isEqualTo(" where e.actor_id = ?1 and e.action = ?2");
        assertThat(conditions.values()).containsExactly(42L, "event.updated");
    }
}
