package org.netevent.platform.persistence;

import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.persistence.platform.database.DatabasePlatform;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.flywaydb.core.Flyway;

/** Migrates the schema while the persistence unit deploys: nothing can use the unit before its tables are right. */
public class MigratingSessionCustomizer implements SessionCustomizer {
    private static final Logger LOG = Logger.getLogger(MigratingSessionCustomizer.class.getName());

    @Override
    public void customize(Session session) {
        DataSource database = ((JNDIConnector) session.getLogin().getConnector()).getDataSource();
        var result = Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        LOG.info(() -> "Schema at " + result.targetSchemaVersion + ", migrations run: " + result.migrationsExecuted);
        // comma joins break beside "left join … on"
        ((DatabasePlatform) session.getLogin().getDatasourcePlatform()).setPrintInnerJoinInWhereClause(false);
    }
}
