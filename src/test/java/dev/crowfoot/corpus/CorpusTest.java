package dev.crowfoot.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.fidelity.ServerCatalogue;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
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

    /** Whatever begins a definition in a dump is then found in the catalogue, but for the members of extensions. */
    @ParameterizedTest
    @MethodSource("dumps")
    void allOfADumpIsLoaded(Path dump) throws IOException, SQLException {
        String text = Files.readString(dump);
        try (TestDatabase database = Corpus.load(dump)) {
            SortedMap<String, Integer> counts = ServerCatalogue.of(database).counts();
            assertEquals(count("CREATE (UNLOGGED )?TABLE", text), counts.getOrDefault("table", 0));
            assertEquals(count("CREATE (MATERIALIZED )?VIEW", text), counts.getOrDefault("view", 0));
            assertEquals(count("CREATE (FUNCTION|PROCEDURE)", text), counts.getOrDefault("routine", 0));
            assertEquals(count("CREATE AGGREGATE", text), counts.getOrDefault("aggregate", 0));
            assertEquals(count("CREATE TYPE .* AS ENUM", text), counts.getOrDefault("enum", 0));
            assertEquals(count("CREATE DOMAIN", text), counts.getOrDefault("domain", 0));
            assertEquals(count("CREATE SEQUENCE", text), counts.getOrDefault("sequence", 0));
        }
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void loadedTwiceItIsTheSame(Path dump) throws IOException, SQLException {
        try (TestDatabase one = Corpus.load(dump); TestDatabase two = Corpus.load(dump)) {
            assertEquals(List.of(), ServerCatalogue.of(one).differences(ServerCatalogue.of(two)));
        }
    }

    private static int count(String start, String text) {
        return (int) Pattern.compile("(?m)^" + start + " ").matcher(text).results().count();
    }
}
