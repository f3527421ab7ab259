package dev.crowfoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A revision that takes a live database, to which others did something, to what is drawn. */
class RevisionOfDatabaseTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatOthersDidIsTakenBackByARevision(Target target) throws IOException, SQLException {
        Shell shell = new Shell(folder);
        Path blog = shell.blog();
        try (TestDatabase database = Databases.fresh(target)) {
            Answer early = shell.on(blog, database, "revision", "-m", "Too early");
            assertEquals(2, early.code());
            assertTrue(early.err().contains("lacks revisions that are written: 20261120093000"), early.err());
            assertEquals(0, shell.on(blog, database, "upgrade").code());
            Answer nothing = shell.on(blog, database, "revision", "-m", "Nothing");
            assertEquals(new Answer(0, "Nothing differs from the database; nothing was written.\n", nothing.err()), nothing);

            database.run("ALTER TABLE users ALTER COLUMN bio SET NOT NULL", "COMMENT ON TABLE tags IS 'Labels'");
            Answer written = shell.on(blog, database, "revision", "-m", "As drawn");
            assertEquals(0, written.code(), written.err());
            assertTrue(written.out().contains("tags") && written.out().contains("users.bio"), written.out());
            assertEquals(0, shell.on(blog, database, "upgrade").code());
            assertEquals("In step.\n", shell.on(blog, database, "check").out());
        }
    }
}
