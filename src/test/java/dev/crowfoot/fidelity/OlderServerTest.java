package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.cli.Answer;
import dev.crowfoot.cli.Shell;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a newer server can hold does not keep the rest from an older one, nor is it a difference there for ever. */
class OlderServerTest {

    @TempDir
    private Path folder;

    @Test
    void namesOfNotNullsAreNoneOfAnOlderServers() throws SQLException {
        FidelitySchema schema = FidelitySchema.postgresql(PostgresqlVersion.V18).stream()
                .filter(s -> s.name().equals("not-nulls-since-18")).findFirst().orElseThrow();
        Path project = folder.resolve("project");
        Shell shell = new Shell(folder);
        try (TestDatabase original = schema.load(); TestDatabase older = Databases.fresh(PostgresqlVersion.V14)) {
            ServerCatalogue nothing = ServerCatalogue.of(older);
            succeeded(shell.on(project, original, "import"));
            succeeded(shell.on(project, older, "upgrade"));
            assertEquals("In step.\n", succeeded(shell.on(project, older, "check")).out());
            succeeded(shell.on(project, older, "downgrade", "base", "--yes"));
            assertEquals(List.of(), nothing.differences(ServerCatalogue.of(older)), "after going back");
        }
    }

    private static Answer succeeded(Answer answer) {
        assertEquals(0, answer.code(), answer.out() + answer.err());
        return answer;
    }
}
