package dev.crowfoot.fidelity;

import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.PsqlScript;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link RenamedThroughoutTest} says, for schemas that nobody here wrote. */
@Tag("corpus")
class CorpusRenamedTest {

    static List<Path> dumps() throws IOException {
        return CorpusRoundTripTest.dumps();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void whatIsKeptAsSqlFollows(Path dump) throws IOException, SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            PsqlScript.of(Files.readString(dump)).run(database);
            Anew.check(database, _ -> true);
        }
    }
}
