package org.netevent.waitlist.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netevent.platform.error.DomainException;
import org.netevent.waitlist.boundary.JoinWaitlist;
import org.netevent.waitlist.boundary.WaitlistStatus;

/** Every step from every state: those of the table are taken, all others are refused and change nothing. */
class WaitlistEntryTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    private enum Step {
        OFFER(Set.of(WaitlistStatus.WAITING), WaitlistStatus.OFFERED, entry -> entry.offer(NOW, LATER)),
        TAKE(Set.of(WaitlistStatus.OFFERED), WaitlistStatus.TAKEN, entry -> entry.take(9, NOW)),
        EXPIRE(Set.of(WaitlistStatus.OFFERED), WaitlistStatus.EXPIRED, entry -> entry.expire(NOW)),
        WITHDRAW(
                Set.of(WaitlistStatus.WAITING, WaitlistStatus.OFFERED),
                WaitlistStatus.WITHDRAWN,
                entry -> entry.withdraw(NOW)),
        PRIORITISE(Set.of(WaitlistStatus.WAITING), null, entry -> entry.prioritise(5, NOW)),
        SWAP(Set.of(WaitlistStatus.WAITING), null, entry -> entry.swap(entry(WaitlistStatus.WAITING), NOW));

        final Set<WaitlistStatus> from;
        final WaitlistStatus to;
        final Consumer<WaitlistEntry> take;

        Step(Set<WaitlistStatus> from, WaitlistStatus to, Consumer<WaitlistEntry> take) {
            this.from = from;
            this.to = to;
            this.take = take;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStepFollowsOnlyTheStatesOfTheTable(Step step) {
        for (WaitlistStatus status : WaitlistStatus.values()) {
            WaitlistEntry entry = entry(status);
            if (step.from.contains(status)) {
                assertThatCode(() -> step.take.accept(entry)).doesNotThrowAnyException();
                assertThat(entry.status()).isEqualTo(step.to == null ? status : step.to);
            } else {
                assertThatThrownBy(() -> step.take.accept(entry))
                        .as("%s from %s", step, status)
                        .isInstanceOf(DomainException.class);
                assertThat(entry.status()).isEqualTo(status);
                assertThat(entry.priority()).isZero();
            }
        }
    }

    @Test
    void anOverdueOfferIsNotTaken() {
        WaitlistEntry entry = entry(WaitlistStatus.OFFERED);
        assertThatThrownBy(() -> entry.take(9, LATER)).hasMessage("OFFER_OVER");
        assertThat(entry.status()).isEqualTo(WaitlistStatus.OFFERED);
        assertThatThrownBy(() -> entry(WaitlistStatus.EXPIRED).take(9, NOW)).hasMessage("OFFER_OVER");
    }

    @Test
    void twoChangePlacesWithPriorityAndTurn() {
        WaitlistEntry one = entry(WaitlistStatus.WAITING);
        WaitlistEntry other = new WaitlistEntry(wish(), null, 10, LATER, LATER);
        one.swap(other, LATER);
        assertThat(one.queuedAt()).isEqualTo(LATER);
        assertThat(one.priority()).isEqualTo(10);
        assertThat(other.queuedAt()).isEqualTo(NOW);
        assertThat(other.priority()).isZero();
    }

    private static WaitlistEntry entry(WaitlistStatus status) {
        WaitlistEntry entry = new WaitlistEntry(wish(), null, 0, NOW, NOW);
        if (status == WaitlistStatus.WAITING) return entry;
        if (status == WaitlistStatus.WITHDRAWN) {
            entry.withdraw(NOW);
            return entry;
        }
        entry.offer(NOW, LATER);
        if (status == WaitlistStatus.TAKEN) entry.take(9, NOW);
        if (status == WaitlistStatus.EXPIRED) entry.expire(NOW);
        return entry;
    }

    private static JoinWaitlist wish() {
        return new JoinWaitlist(1L, 2L, 1, "Wanda Warten", "wanda@example.org", null, "en");
    }
}
