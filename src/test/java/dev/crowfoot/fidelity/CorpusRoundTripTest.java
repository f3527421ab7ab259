package dev.crowfoot.fidelity;

import dev.crowfoot.fidelity.FidelityTable.Row;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.PsqlScript;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same for schemas that nobody here wrote, which lie beside the repository where these checks run. */
@Tag("corpus")
class CorpusRoundTripTest {

    private static final Path FOLDER = Path.of("../shared/corpus/postgresql");
    private static final List<Row> ROWS = new ArrayList<>();

    static List<Path> dumps() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void whatWasReadIsMadeAgain(Path dump) throws IOException, SQLException {
        try (TestDatabase original = Databases.fresh(Target.POSTGRESQL); TestDatabase copy = Databases.fresh(Target.POSTGRESQL)) {
            PsqlScript.of(Files.readString(dump)).run(original);
            RoundTrip trip = RoundTrip.of(original, copy);
            ROWS.add(trip.row(dump.getFileName().toString().replace(".sql", ""), "PostgreSQL 18"));
            trip.check();
        }
    }

    @AfterAll
    static void writeTheTable() throws IOException {
        if (FidelityTable.isWanted()) {
            FidelityTable.write("schemas of others", ROWS);
        }
    }
}
