package org.netevent.system.container;

import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netevent.system.RunningServer;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * A test that runs inside the server, beside the deployed application: services are injected with {@code @EJB}, the
 * database with {@code @Resource}. Every class of this package and below is in the test's WAR; helpers are top-level classes.
 */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
public abstract class ContainerTest {

    /** Calls as the account with this id, holding these roles, whether or not it exists. */
    protected static <T> T as(long account, Set<String> roles, Callable<T> call) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(Long.toString(account))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
                .runAs(call);
    }
}
