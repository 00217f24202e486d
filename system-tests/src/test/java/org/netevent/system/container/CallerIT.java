package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.Role;

class CallerIT extends ContainerTest {

    @EJB
    CurrentCaller caller;

    @Test
    void nobodyIsAVisitor() {
        assertThat(caller.get()).isEqualTo(Caller.VISITOR);
    }

    @Test
    void theContainersIdentityReachesTheServices() throws Exception {
        Caller organizer = as(7, Set.of(Role.ORGANIZER), caller::get);

        assertThat(organizer.id()).isEqualTo(7);
        assertThat(organizer.organizer()).isTrue();
        assertThat(organizer.admin()).isFalse();
    }
}
