package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.fidelity.FidelityTable.Row;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database that was read and drawn is made again exactly, by our own reader and by what the server says of itself, and taken away again. */
class RoundTripTest {

    private static final List<Row> ROWS = new ArrayList<>();

    static List<FidelitySchema> schemas() {
        return FidelitySchema.all();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatWasReadIsMadeAgain(FidelitySchema schema) throws SQLException {
        try (TestDatabase original = schema.load(); TestDatabase copy = schema.empty()) {
            RoundTrip trip = RoundTrip.of(original, copy);
            ROWS.add(trip.row(schema.name(), schema.version() == null ? "H2" : schema.version().toString()));
            if (!schema.name().startsWith("not-covered")) {
                assertEquals(List.of(), PgDump.differences(original, copy), "as pg_dump says, if there is one");
            }
            trip.check();
        }
    }

    @AfterAll
    static void writeTheTable() throws IOException {
        if (FidelityTable.isWanted()) {
            FidelityTable.write("schemas of our own", ROWS);
        }
    }
}
