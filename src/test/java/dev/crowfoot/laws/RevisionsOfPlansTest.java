package dev.crowfoot.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.adapter.liquibase.LiquibaseChangelogs;
import dev.crowfoot.adapter.liquibase.LiquibaseMigrationRunner;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.RandomSchema;
import dev.crowfoot.testing.Rows;
import dev.crowfoot.testing.SchemaText;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of random pairs, written as revisions of a project and run by Liquibase itself: up, down, up. */
class RevisionsOfPlansTest {

    @TempDir
    Path project = Path.of("");

    @ParameterizedTest
    @CsvSource({"H2, 3", "H2, 12", "POSTGRESQL, 3", "POSTGRESQL, 12"})
    void revisionsOfRandomPlansRunAndRollBackAndKeepTheRows(Target target, long seed) throws IOException, SQLException {
        RandomSchema.Pair pair = RandomSchema.pair(target, seed);
        Revision first = write(1, Planner.plan(Schema.EMPTY, pair.before(), target), target);
        Revision second = write(2, Planner.plan(pair.before(), pair.after(), target), target);
        LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = open(database)) {
            runner.upgrade(project, session, first.id(), Progress.NONE);
            String before = read(session);
            Rows rows = Rows.insert(session.unwrap(Connection.class), pair.before());
            runner.upgrade(project, session, second.id(), Progress.NONE);
            String after = read(session);
            rows.survive(session.unwrap(Connection.class), pair.before(), pair.after());
            runner.downgrade(project, session, first.id(), Progress.NONE);
            assertEquals(before, read(session), "seed " + seed);
            runner.upgrade(project, session, second.id(), Progress.NONE);
            assertEquals(after, read(session), "seed " + seed);
            runner.downgrade(project, session, null, Progress.NONE);
            assertEquals("", read(session), "seed " + seed);
        }
    }

    private Revision write(int number, Plan plan, Target target) throws IOException {
        LiquibaseChangelogs changelogs = new LiquibaseChangelogs();
        Path master = project.resolve("migrations/changelog.yaml");
        String id = "2026010100000" + number + "_random";
        Revision revision = new Revision(id, "At random", null, "migrations/" + id + ".yaml");
        Files.createDirectories(project.resolve("migrations"));
        Files.writeString(project.resolve(revision.path()), changelogs.write(revision, plan, List.of(target), ChangelogFormat.YAML));
        Files.writeString(master, changelogs.include(Files.exists(master) ? Files.readString(master) : null, revision));
        return revision;
    }

    private static DatabaseSession open(TestDatabase database) {
        return new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(database.url(), database.user()),
                Password.of(database.password().toCharArray()));
    }

    private static String read(DatabaseSession session) {
        JdbcSchemaReader reader = new JdbcSchemaReader();
        return SchemaText.of(reader.read(session, reader.schemas(session), Progress.NONE).schema());
    }
}
