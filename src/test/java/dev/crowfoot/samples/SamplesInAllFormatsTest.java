package dev.crowfoot.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.adapter.liquibase.LiquibaseChangelogs;
import dev.crowfoot.adapter.liquibase.LiquibaseMigrationRunner;
import dev.crowfoot.adapter.liquibase.PlainLiquibase;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Liquibase alone runs every sample, written in each of its formats, on each database, to what Crowfoot makes of the sample as it is. */
class SamplesInAllFormatsTest {

    private static Stream<Arguments> samplesAndTargets() {
        return Sample.all().stream().flatMap(s -> Stream.of(Target.values()).map(t -> Arguments.of(s.name(), t)));
    }

    @ParameterizedTest
    @MethodSource("samplesAndTargets")
    void liquibaseAloneRunsTheSampleInEachFormat(String name, Target target, @TempDir Path folder) throws Exception {
        List<Schema> expected = byCrowfoot(Path.of("samples", name).toAbsolutePath(), target);
        Sample sample = Sample.all().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
        for (ChangelogFormat format : ChangelogFormat.values()) {
            Path project = folder.resolve(format.name());
            MakeSamples.make(project, sample, format);
            String first = new LiquibaseChangelogs().revisions(project).getFirst().id();
            try (TestDatabase database = Databases.fresh(target)) {
                PlainLiquibase.use(project, database, liquibase -> liquibase.update(""));
                assertEquals(expected.getLast(), read(database), name + " as " + format);
                PlainLiquibase.use(project, database, liquibase -> liquibase.rollback(first, ""));
                assertEquals(expected.getFirst(), read(database), name + " as " + format + " rolled back to its first revision");
            }
        }
    }

    /** The schemas after each revision. */
    private static List<Schema> byCrowfoot(Path folder, Target target) throws SQLException {
        LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
        List<Revision> revisions = new LiquibaseChangelogs().revisions(folder);
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = open(database)) {
            return revisions.stream().map(revision -> {
                runner.upgrade(folder, session, revision.id(), Progress.NONE);
                return schema(session);
            }).toList();
        }
    }

    private static Schema read(TestDatabase database) {
        try (DatabaseSession session = open(database)) {
            return schema(session);
        }
    }

    private static Schema schema(DatabaseSession session) {
        return new JdbcSchemaReader().read(session, List.of(), Progress.NONE).schema();
    }

    private static DatabaseSession open(TestDatabase database) {
        return new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(database.url(), database.user()),
                Password.of(database.password().toCharArray()));
    }
}
