package dev.crowfoot.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.fidelity.FidelitySchema;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a server can hold is read, on every version. */
class FidelitySchemasReadTest {

    static List<FidelitySchema> schemas() {
        return FidelitySchema.all();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void readFromTwoDatabasesItIsTheSame(FidelitySchema schema) throws SQLException {
        try (TestDatabase one = schema.load(); TestDatabase two = schema.load()) {
            Catalogue first = read(one);
            assertFalse(first.schema().tables().isEmpty(), "nothing was read");
            assertEquals(List.of(), SchemaDiffer.diff(first.schema(), read(two).schema()));
        }
    }

    private static Catalogue read(TestDatabase database) {
        try (DatabaseSession session = Sessions.open(database)) {
            JdbcSchemaReader reader = new JdbcSchemaReader();
            return reader.read(session, reader.schemas(session), Progress.NONE);
        }
    }
}
