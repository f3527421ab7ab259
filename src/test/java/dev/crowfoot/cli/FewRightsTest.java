package dev.crowfoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user who may only look, or not even that, at a database of others. */
class FewRightsTest {

    private static final String VISITOR = "visitor";

    @TempDir
    private Path folder;
    private Shell shell = new Shell(Path.of(""));
    private Path blog = Path.of("");

    @BeforeEach
    void copySample() throws IOException {
        shell = new Shell(folder);
        blog = shell.blog();
    }

    @Test
    void whoMayNotCreateIsToldSoAndNothingIsDone() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            TestDatabase visitor = visitor(database);
            database.run("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
            refuses(visitor, "upgrade", "permission denied for schema public");
            assertTrue(shell.on(blog, visitor, "current").out().startsWith("The database is before the first revision."));
            assertEquals(1, shell.on(blog, visitor, "diff").code());
        }
    }

    @Test
    void whoMayNotReadWhatRanIsNotToldThatNothingDid() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            assertEquals(0, shell.on(blog, database, "upgrade").code());
            TestDatabase visitor = visitor(database);
            refuses(visitor, "current", "permission denied for table databasechangelog");
            refuses(visitor, "upgrade", "permission denied for table databasechangelog");
        }
    }

    @Test
    void whoMayOnlyReadComparesAndImportsAndUndoesNothing() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            assertEquals(0, shell.on(blog, database, "upgrade").code());
            TestDatabase visitor = visitor(database);
            database.run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + VISITOR);
            comparesAndImports(visitor);
            Answer refused = shell.on(blog, visitor, "downgrade", "base", "--yes");
            assertEquals(3, refused.code());
            assertTrue(refused.err().contains("permission denied for table databasechangeloglock"), refused.err());
            assertEquals(0, shell.on(blog, database, "current").code());
        }
    }

    @Test
    void onH2TheSame() throws SQLException {
        TestDatabase database = new TestDatabase(Target.H2, "jdbc:h2:file:" + folder.resolve("shop"), "sa", "");
        assertEquals(0, shell.on(blog, database, "upgrade").code());
        database.run("CREATE USER " + VISITOR + " PASSWORD '" + VISITOR + "'");
        TestDatabase visitor = new TestDatabase(Target.H2, database.url(), VISITOR, VISITOR);
        refuses(visitor, "current", "Not enough rights for object \"PUBLIC.DATABASECHANGELOG\"");
        refuses(visitor, "upgrade", "Not enough rights for object \"PUBLIC.DATABASECHANGELOG\"");
        database.run("GRANT SELECT ON SCHEMA public TO " + VISITOR);
        comparesAndImports(visitor);
    }

    private void refuses(TestDatabase visitor, String command, String why) {
        Answer refused = shell.on(blog, visitor, command);
        assertEquals(3, refused.code(), refused.out());
        assertTrue(refused.err().contains(why), refused.err());
        assertFalse(refused.err().contains("SQL statement"), refused.err());
    }

    private void comparesAndImports(TestDatabase visitor) {
        assertEquals(0, shell.on(blog, visitor, "current").code());
        assertEquals("No difference.\n", shell.on(blog, visitor, "diff").out());
        assertEquals("In step.\n", shell.on(blog, visitor, "check").out());
        Path imported = folder.resolve("imported");
        assertEquals(0, shell.on(imported, visitor, "import").code());
        assertTrue(Files.exists(imported.resolve("migrations/baseline.yaml")));
        assertEquals("No difference.\n", shell.on(imported, visitor, "diff").out());
    }

    private static TestDatabase visitor(TestDatabase database) throws SQLException {
        database.run("DROP ROLE IF EXISTS " + VISITOR, "CREATE ROLE " + VISITOR + " LOGIN PASSWORD '" + VISITOR + "'");
        return new TestDatabase(database.target(), database.url(), VISITOR, VISITOR);
    }
}
