package dev.crowfoot.corpus;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.PsqlScript;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Real schemas that nobody here wrote, which lie beside the repository where these checks run. */
final class Corpus {

    private static final Path POSTGRESQL = Path.of("../shared/corpus/postgresql");

    private Corpus() {}

    /** The dumps of PostgreSQL schemas. */
    static List<Path> postgresql() throws IOException {
        try (Stream<Path> files = Files.list(POSTGRESQL)) {
            return files.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
        }
    }

    /** A new database with that dump in it; what was left out is printed. */
    static TestDatabase load(Path dump) throws IOException, SQLException {
        TestDatabase database = Databases.fresh(Target.POSTGRESQL);
        for (PsqlScript.Skipped skipped : PsqlScript.of(Files.readString(dump)).run(database)) {
            System.out.println(dump.getFileName() + ":" + skipped.line() + ": " + skipped.reason() + ": " + skipped.start());
        }
        return database;
    }

    /** Everything in that database, whatever the schema. */
    static Catalogue read(TestDatabase database) {
        try (Password password = Password.of(database.password().toCharArray());
                DatabaseSession session = new JdbcDatabases(Path.of("target"))
                        .open(ConnectionSettings.url(database.url(), database.user()), password)) {
            JdbcSchemaReader reader = new JdbcSchemaReader();
            return reader.read(session, reader.schemas(session), Progress.NONE);
        }
    }
}
