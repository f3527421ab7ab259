package dev.crowfoot.laws;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcExpressionNormaliser;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.adapter.liquibase.LiquibaseChangelogs;
import dev.crowfoot.adapter.liquibase.LiquibaseMigrationRunner;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.schema.diff.Spelling;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fresh database and a project folder whose revisions are run on it, by everything that the application itself uses. */
final class MigratedDatabase implements AutoCloseable {

    private final TestDatabase database;
    private final DatabaseSession session;
    private final Path folder;
    private final LiquibaseChangelogs changelogs = new LiquibaseChangelogs();
    private final LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
    private int revisions;

    MigratedDatabase(Target target, Path folder) throws SQLException {
        this.database = Databases.fresh(target);
        this.folder = folder;
        try (Password password = Password.of(database.password().toCharArray())) {
            session = new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(database.url(), database.user()), password);
        }
    }

    TestDatabase database() {
        return database;
    }

    /** Writes the plan as the next revision; gives its id. */
    String add(Plan plan) throws IOException {
        String id = "2026010100000" + ++revisions + "_step";
        Revision revision = new Revision(id, "Step " + revisions, null, "migrations/" + id + ".yaml");
        Path master = folder.resolve("migrations/changelog.yaml");
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve(revision.path()),
                changelogs.write(revision, plan, List.of(database.target()), ChangelogFormat.YAML));
        Files.writeString(master, changelogs.include(Files.exists(master) ? Files.readString(master) : null, revision));
        return id;
    }

    void upgrade(String revision) {
        runner.upgrade(folder, session, revision, Progress.NONE);
    }

    void downgrade(@Nullable String revision) {
        runner.downgrade(folder, session, revision, Progress.NONE);
    }

    /** What the database has in the schemas that the wanted one uses. */
    Schema read(Schema wanted) {
        List<String> schemas = new ArrayList<>(List.of(session.defaultSchema()));
        List<String> there = new JdbcSchemaReader().schemas(session);
        for (Namespace namespace : wanted.namespaces()) {
            String stored = Identifiers.stored(namespace.name(), database.target());
            if (there.contains(stored)) {
                schemas.add(stored);
            }
        }
        return new JdbcSchemaReader().read(session, schemas, Progress.NONE).schema();
    }

    /** Everything that the database has, in all of its schemas. */
    Catalogue readAll() {
        JdbcSchemaReader reader = new JdbcSchemaReader();
        return reader.read(session, reader.schemas(session), Progress.NONE);
    }

    /** What is not as wanted, each in one line. */
    List<String> differencesTo(Schema wanted) {
        Schema spelled = Spelling.adopt(read(wanted), List.of(wanted), session.target(), session.folding());
        Schema live = SchemaMatcher.identify(spelled, wanted);
        return SchemaDiffer.diff(live, new JdbcExpressionNormaliser().normalise(session, wanted, live).schema()).stream()
                .map(change -> ChangeText.of(change) + ": " + change).toList();
    }

    @Override
    public void close() throws SQLException {
        session.close();
        database.close();
    }
}
