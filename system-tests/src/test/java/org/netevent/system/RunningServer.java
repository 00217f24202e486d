package org.netevent.system;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts database, mail stand-in and server before the first test class that needs them; they stop after the last one.
 * Arquillian, which comes after this extension, then deploys the EAR once for all classes.
 */
public final class RunningServer implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        // the same class runs again inside the container, where all of this is there already
        if (System.getProperty("jboss.home.dir") == null) {
            Server.ensureRunning(context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL));
        }
    }
}
