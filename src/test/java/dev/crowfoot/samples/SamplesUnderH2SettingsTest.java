package dev.crowfoot.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.adapter.files.FileProjects;
import dev.crowfoot.adapter.hibernate.BootedCode;
import dev.crowfoot.adapter.hibernate.CompiledCode;
import dev.crowfoot.adapter.javasource.PoetJavaWriter;
import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.liquibase.LiquibaseChangelogs;
import dev.crowfoot.adapter.liquibase.LiquibaseMigrationRunner;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.code.GenerateCode;
import dev.crowfoot.app.code.GeneratedCode;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples' classes fit an H2 that does not fold names to upper case, as tests of applications for PostgreSQL have it: Hibernate finds every table and column there. */
class SamplesUnderH2SettingsTest {

    private static final String LIKE_POSTGRESQL = "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @ParameterizedTest
    @ValueSource(strings = {"blog", "university", "staff", "bank", "catalogue"})
    void theClassesOfASampleFitAnH2LikePostgresql(String name) throws SQLException {
        fit(name, LIKE_POSTGRESQL);
    }

    /** With {@code DATABASE_TO_UPPER=FALSE} alone Hibernate 7.4 looks for every name in upper case, whoever made the tables. */
    @ParameterizedTest
    @ValueSource(strings = {"DATABASE_TO_LOWER=TRUE", "DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "CASE_INSENSITIVE_IDENTIFIERS=TRUE"})
    void theClassesOfTheBlogFitOtherSettings(String settings) throws SQLException {
        fit("blog", settings);
    }

    private static void fit(String name, String settings) throws SQLException {
        Path folder = Path.of("samples").resolve(name).toAbsolutePath();
        GeneratedCode code = new GenerateCode(new PoetJavaWriter()).generate(new FileProjects().open(folder, Progress.NONE).saved());
        assertEquals(List.of(), code.problems());
        TestDatabase plain = Databases.fresh(Target.H2);
        try (TestDatabase database = new TestDatabase(plain.target(), plain.url() + ";" + settings, plain.user(), plain.password());
                DatabaseSession session = session(database)) {
            new LiquibaseMigrationRunner().upgrade(folder, session, new LiquibaseChangelogs().revisions(folder).getLast().id(),
                    Progress.NONE);
            try (BootedCode booted = BootedCode.on(database, CompiledCode.of(code.files()))) {
                booted.validate();
            }
        }
    }

    private static DatabaseSession session(TestDatabase database) {
        return new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(database.url(), database.user()),
                Password.of(database.password().toCharArray()));
    }
}
