package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.fidelity.ServerCatalogue.Entry;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An H2 whose settings have it hold names as they are written, or in lower case, is made again with the very same names under each of those settings and under none. */
class H2SettingsTest {

    private static final String PLAIN = "IGNORECASE=FALSE";
    private static final String LOWER = "DATABASE_TO_LOWER=TRUE";
    private static final String LIKE_POSTGRESQL = "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final String KEPT = "DATABASE_TO_UPPER=FALSE";
    private static final String ANY_CASE = "CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    private static final String KEPT_ANY_CASE = KEPT + ";" + ANY_CASE;

    private static final FidelitySchema AS_WRITTEN = schema("names-as-written");
    private static final FidelitySchema BY_CASE_ALONE = schema("names-that-differ-in-case");
    private static final Pattern MAIN_SCHEMA = Pattern.compile("\\bpublic\\b(?=\"?\\.|$)", Pattern.MULTILINE);

    private static final Pattern TYPE =
            Pattern.compile("^(?:integer|bigint|enum|numeric|character varying|timestamp with time zone|double precision)$",
                    Pattern.MULTILINE);

    @ParameterizedTest
    @CsvSource({LOWER + "," + LOWER, LOWER + "," + KEPT, LOWER + "," + PLAIN, KEPT + "," + KEPT,
            KEPT + "," + LOWER, KEPT + "," + PLAIN, KEPT + "," + KEPT_ANY_CASE, LIKE_POSTGRESQL + "," + LIKE_POSTGRESQL,
            LIKE_POSTGRESQL + "," + PLAIN, KEPT_ANY_CASE + "," + KEPT_ANY_CASE, KEPT_ANY_CASE + "," + KEPT, KEPT_ANY_CASE + "," + LOWER,
            KEPT_ANY_CASE + "," + PLAIN, ANY_CASE + "," + ANY_CASE, ANY_CASE + "," + PLAIN, PLAIN + "," + PLAIN, PLAIN + "," + ANY_CASE})
    void namesAreTheSameInTheCopy(String settings, String settingsOfTheCopy) throws SQLException {
        check(AS_WRITTEN, settings, settingsOfTheCopy);
    }

    @ParameterizedTest
    @CsvSource({LOWER + "," + LOWER, LOWER + "," + KEPT, LOWER + "," + PLAIN, KEPT + "," + LOWER, KEPT + "," + KEPT, KEPT + "," + PLAIN,
            PLAIN + "," + PLAIN})
    void namesThatDifferInCaseStayApart(String settings, String settingsOfTheCopy) throws SQLException {
        check(BY_CASE_ALONE, settings, settingsOfTheCopy);
    }

    @ParameterizedTest
    @CsvSource({LIKE_POSTGRESQL, "MODE=Oracle", "MODE=MySQL", "MODE=MSSQLServer", "MODE=MariaDB", "MODE=DB2", "MODE=Derby", "MODE=HSQLDB",
            "MODE=LEGACY", "MODE=STRICT"})
    void typesAreTheSameInTheCopyWhateverDatabaseItIsToBeLike(String settings) throws SQLException {
        check(schema("types-in-all-modes"), settings, settings);
    }

    private static void check(FidelitySchema schema, String settings, String settingsOfTheCopy) throws SQLException {
        try (TestDatabase original = database(settings); TestDatabase copy = database(settingsOfTheCopy)) {
            original.run(schema.statements());
            RoundTrip trip = RoundTrip.of(original, copy);
            assertEquals(List.of(), inUsualWords(original).differences(inUsualWords(copy)));
            trip.checkOurReading();
        }
    }

    private static FidelitySchema schema(String name) {
        return new FidelitySchema(Path.of("src/test/resources/fidelity/h2-settings", name + ".sql"), null);
    }

    private static TestDatabase database(String settings) throws SQLException {
        TestDatabase plain = Databases.fresh(Target.H2);
        return new TestDatabase(plain.target(), plain.url() + ";" + settings, plain.user(), plain.password());
    }

    /** Where it folds names to lower case, H2 says its own in that too: {@code public} for the schema that it always has, and those of types. */
    private static ServerCatalogue inUsualWords(TestDatabase database) throws SQLException {
        SortedMap<String, Entry> objects = new TreeMap<>();
        ServerCatalogue.of(database).objects()
                .forEach((name, entry) -> objects.put(usual(name), new Entry(usual(entry.facts()), entry.expression(), entry.again())));
        return Proof.kept(new ServerCatalogue(objects));
    }

    private static String usual(String text) {
        return TYPE.matcher(MAIN_SCHEMA.matcher(text).replaceAll("PUBLIC")).replaceAll(type -> type.group().toUpperCase(Locale.ROOT));
    }
}
