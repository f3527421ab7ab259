package dev.crowfoot.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for schemas that nobody here wrote. */
@Tag("corpus")
class CorpusTest {

    static List<Path> dumps() throws IOException {
        return Corpus.postgresql();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void aDatabaseComparedWithItselfShowsNoDifference(Path dump) throws IOException, SQLException {
        try (TestDatabase database = Corpus.load(dump)) {
            Catalogue first = Corpus.read(database);
            assertFalse(first.schema().tables().isEmpty(), "nothing was read");
            assertEquals(List.of(), SchemaDiffer.diff(first.schema(), Corpus.read(database).schema()));
        }
    }
}
