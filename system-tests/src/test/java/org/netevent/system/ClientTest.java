package org.netevent.system;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that reaches the deployed application from outside. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
@RunAsClient
public abstract class ClientTest {}
