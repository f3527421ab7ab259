package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/** A process that upgrades and says before each statement how many changesets are done, until it is killed. */
public final class KilledUpgrade {

    private static final Semaphore WAY = new Semaphore(Integer.MAX_VALUE);

    private KilledUpgrade() {}

    /** For H2 to call: in the process that is to be killed it never returns, elsewhere at once. */
    public static void hold() throws InterruptedException {
        WAY.acquire();
    }

    /** URL, user, password, project folder, revision. */
    public static void main(String[] arguments) {
        WAY.drainPermits();
        try (DatabaseSession session = new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(arguments[0], arguments[1]),
                Password.of(arguments[2].toCharArray()))) {
            new LiquibaseMigrationRunner().upgrade(Path.of(arguments[3]), session, arguments[4], new Progress() {
                @Override
                public void report(String what, long done, long total) {
                    System.out.println(done);
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            });
        }
    }
}
