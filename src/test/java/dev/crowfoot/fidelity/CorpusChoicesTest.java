package dev.crowfoot.fidelity;

import dev.crowfoot.app.imports.DrawingWishes;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.PsqlScript;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link ChoicesTest} says, for schemas that nobody here wrote: each choice asks for the database, and with all declined it is made again. */
@Tag("corpus")
class CorpusChoicesTest {

    static List<Path> dumps() throws IOException {
        return CorpusRoundTripTest.dumps();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void whateverIsChosenTheDatabaseIsAskedForAndMadeAgain(Path dump) throws IOException, SQLException {
        try (TestDatabase original = Databases.fresh(Target.POSTGRESQL); TestDatabase copy = Databases.fresh(Target.POSTGRESQL)) {
            PsqlScript.of(Files.readString(dump)).run(original);
            Choices.checkDrawings(RoundTrip.read(original), original.target());
            DrawingWishes nothing = new DrawingWishes(Set.of(), Set.copyOf(DrawingWishes.kinds()));
            RoundTrip.of(original, copy, read -> Choices.drawn(read, original.target(), nothing, false)).check();
        }
    }
}
