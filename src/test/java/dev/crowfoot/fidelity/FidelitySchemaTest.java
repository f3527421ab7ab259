package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FidelitySchemaTest {

    static List<FidelitySchema> schemas() {
        return FidelitySchema.all();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void loadedTwiceItIsTheSame(FidelitySchema schema) throws SQLException {
        try (TestDatabase one = schema.load(); TestDatabase two = schema.load(); TestDatabase empty = schema.empty()) {
            assertEquals(List.of(), ServerCatalogue.of(one).differences(ServerCatalogue.of(two)));
            assertFalse(ServerCatalogue.differences(one, empty).isEmpty(), "nothing was loaded");
        }
    }
}
