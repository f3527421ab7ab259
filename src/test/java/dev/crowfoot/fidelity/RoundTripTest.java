package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.migration.Plan;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database that was read and drawn is made again exactly, by our own reader and by what the server says of itself, and taken away again. */
class RoundTripTest {

    static List<FidelitySchema> schemas() {
        String only = System.getProperty("fidelity", "");
        return FidelitySchema.all().stream().filter(s -> s.toString().contains(only)).toList();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatWasReadIsMadeAgain(FidelitySchema schema) throws SQLException {
        try (TestDatabase original = schema.load(); TestDatabase copy = schema.empty()) {
            Schema read = RoundTrip.read(original).schema();
            Schema drawn = RoundTrip.drawn(read, original);
            assertEquals(List.of(), RoundTrip.differences(read, drawn), "drawn");
            Plan plan = RoundTrip.plan(drawn, original);
            RoundTrip.run(copy, plan, true);
            assertEquals(List.of(), Proof.differences(original, copy), "as the server says");
            assertEquals(List.of(), RoundTrip.differences(copy, drawn), "made again");
            assertEquals(List.of(), RoundTrip.differences(original, drawn), "compared with itself");
            RoundTrip.run(copy, plan, false);
            assertEquals(Schema.EMPTY, RoundTrip.read(copy).schema());
        }
    }
}
