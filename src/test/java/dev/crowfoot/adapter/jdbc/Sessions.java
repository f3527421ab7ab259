package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;

/** Sessions on test databases. */
final class Sessions {

    private Sessions() {}

    static DatabaseSession open(TestDatabase database) {
        try (Password password = Password.of(database.password().toCharArray())) {
            return new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(database.url(), database.user()), password);
        }
    }

    static Catalogue read(TestDatabase database, String... schemas) {
        try (DatabaseSession session = open(database)) {
            return new JdbcSchemaReader().read(session, List.of(schemas), Progress.NONE);
        }
    }
}
