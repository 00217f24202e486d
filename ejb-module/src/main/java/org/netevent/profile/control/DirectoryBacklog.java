package org.netevent.profile.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes, before anybody can ask, the entries that a migration could only note down: those of registrations from before the
 * directory, or all of them after a change of how words are folded. Nothing to do at any other start.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectoryBacklog {
    private static final Logger LOG = Logger.getLogger(DirectoryBacklog.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    EntryRows rows;

    @PostConstruct
    void workOff() {
        int all = 0;
        for (int done = rows.workOff(AT_ONCE); done > 0; done = rows.workOff(AT_ONCE)) all += done;
        if (all > 0) LOG.log(Level.INFO, "Directory: {0} registrations entered", all);
    }
}
