package dev.crowfoot.fidelity;

import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database is drawn, every table and column that is drawn gets another name, and the database is in step again after the migration; and so it is after going back. */
class RenamedThroughoutTest {

    /** The setting of a partitioned table's key makes the key, and what refers to it, anew; the partitions cannot be taken off for that while columns are renamed. */
    private static final String OF_A_KEY_MADE_ANEW = "column book.shelf";

    /** On one version of PostgreSQL, as the texts are nearly the same on all. Not those of H2 with a default or a check of one table that asks another: what a column says of other tables does not follow. */
    static List<FidelitySchema> schemas() {
        return Stream.concat(FidelitySchema.h2().stream(), FidelitySchema.postgresql(PostgresqlVersion.usual()).stream())
                .filter(schema -> !schema.toString().startsWith("queries-in-tables")).toList();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatIsKeptAsSqlFollows(FidelitySchema schema) throws SQLException {
        try (TestDatabase database = schema.load()) {
            Anew.check(database, name -> !name.equals(OF_A_KEY_MADE_ANEW));
        }
    }
}
