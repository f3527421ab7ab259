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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names that are changed in files by hand are followed by what is kept as SQL, before the next revision is written. */
class FollowedNamesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Target.class)
    void viewsFollowNamesInFiles(Target target) throws IOException, SQLException {
        Shell shell = new Shell(folder);
        try (TestDatabase database = Databases.fresh(target)) {
            database.run("CREATE TABLE posts (id integer PRIMARY KEY, body varchar(80) NOT NULL)",
                    "CREATE VIEW short AS SELECT id, body FROM posts WHERE body <> ''",
                    "CREATE VIEW shorter AS SELECT short.body FROM short");
            renamedInFiles(shell, database);
            assertEquals("In step.\n", shell.on(folder.resolve("p"), database, "check").out());
        }
    }

    @Test
    void triggersPoliciesAndSettingsFollowNamesInFiles() throws IOException, SQLException {
        Shell shell = new Shell(folder);
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            database.run(
                    "CREATE TABLE posts (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body varchar(80) NOT NULL) WITH (fillfactor = 70)",
                    "ALTER SEQUENCE posts_id_seq RENAME TO numbers", "ALTER TABLE posts ALTER body SET STATISTICS 50",
                    "ALTER TABLE posts ENABLE ROW LEVEL SECURITY", "CREATE POLICY mine ON posts FOR SELECT USING (body <> '')",
                    "CREATE STATISTICS pairs ON id, body FROM posts",
                    "CREATE FUNCTION pass() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
                    "CREATE TRIGGER seen BEFORE UPDATE OF body ON posts FOR EACH ROW WHEN (new.body <> old.body) EXECUTE FUNCTION pass()",
                    "COMMENT ON TRIGGER seen ON posts IS 'body of posts'");
            Answer revised = renamedInFiles(shell, database);
            assertTrue(revised.err().contains("mine") && revised.err().contains("seen"), revised.err());
            assertEquals("  rename table posts to articles\n  rename column articles.body to words\n",
                    revised.out().lines().filter(line -> line.startsWith("  ")).map(line -> line + "\n").reduce("", String::concat));
            assertEquals("In step.\n", shell.on(folder.resolve("p"), database, "check").out());
            Answer difference = shell.on(folder.resolve("p"), database, "diff");
            assertFalse((difference.out() + difference.err()).contains("NOT NULL"), "what a rename leaves behind is no news");
            assertEquals(0, shell.on(folder.resolve("p"), database, "downgrade", "-1").code());
            assertEquals(0, shell.on(folder.resolve("p"), database, "upgrade").code());
            assertEquals("In step.\n", shell.on(folder.resolve("p"), database, "check").out());
        }
    }

    /** Imports the database, gives the table and a column of it other names in the project's files, and takes the database there. */
    private Answer renamedInFiles(Shell shell, TestDatabase database) throws IOException {
        Path project = folder.resolve("p");
        assertEquals(0, shell.on(project, database, "import").code());
        assertEquals(0, shell.on(project, database, "stamp", "head").code());
        Path entity = project.resolve("design/entities/Post.yaml");
        Files.writeString(entity,
                Files.readString(entity).replace("entity: Post\n", "entity: Article\n").replace("attribute: body\n", "attribute: words\n"));
        Answer revised = shell.on(project, database, "revision", "-m", "Articles");
        assertEquals(0, revised.code(), revised.err());
        assertEquals(0, shell.on(project, database, "upgrade").code());
        return revised;
    }
}
