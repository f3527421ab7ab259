package dev.crowfoot.fidelity;

import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.PsqlScript;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.util.ScriptReader;
import org.jspecify.annotations.Nullable;

/**
 * One of our own schemas, in {@code src/test/resources/fidelity}, and the server to load it in. A name that ends in {@code -since-15}
 * says which PostgreSQL is the first that has what is in it; a first line {@code -- settings: } says which settings an H2 has.
 *
 * @param version of PostgreSQL; null for H2
 */
public record FidelitySchema(Path file, @Nullable PostgresqlVersion version) {

    private static final Path FOLDER = Path.of("src/test/resources/fidelity");
    private static final Pattern SETTINGS = Pattern.compile("\\A-- settings: (\\S+)");
    private static final Pattern SINCE = Pattern.compile("-since-(\\d+)\\.sql$");

    /** All of H2's. */
    public static List<FidelitySchema> h2() {
        return files(Target.H2).stream().map(file -> new FidelitySchema(file, null)).toList();
    }

    /** All that this version of PostgreSQL can hold. */
    public static List<FidelitySchema> postgresql(PostgresqlVersion version) {
        return files(Target.POSTGRESQL).stream().filter(file -> since(file) <= version.major())
                .map(file -> new FidelitySchema(file, version)).toList();
    }

    /** All, on each server that is to be tested. */
    public static List<FidelitySchema> all() {
        return Stream.concat(h2().stream(), PostgresqlVersion.tested().stream().flatMap(version -> postgresql(version).stream())).toList();
    }

    /** A new database with this schema in it. */
    public TestDatabase load() throws SQLException {
        TestDatabase database = empty();
        try {
            database.run(statements());
        } catch (SQLException e) {
            database.close();
            throw new SQLException(this + " does not load: " + e.getMessage(), e);
        }
        return database;
    }

    /** One by one: PostgreSQL's driver does not find where a body in standard SQL ends, and H2 keeps all that follows with a view. */
    String[] statements() {
        return version == null ? statements(script()) : PsqlScript.of(script()).statements();
    }

    private static String[] statements(String script) {
        List<String> statements = new ArrayList<>();
        try (ScriptReader reader = new ScriptReader(new StringReader(script))) {
            for (String sql = reader.readStatement(); sql != null; sql = reader.readStatement()) {
                if (!sql.isBlank()) {
                    statements.add(sql.strip());
                }
            }
        }
        return statements.toArray(String[]::new);
    }

    /** A new database on the same server. */
    public TestDatabase empty() throws SQLException {
        if (version != null) {
            return Databases.fresh(version);
        }
        TestDatabase plain = Databases.fresh(Target.H2);
        Matcher settings = SETTINGS.matcher(script());
        return settings.find() ? new TestDatabase(plain.target(), plain.url() + ";" + settings.group(1), plain.user(), plain.password())
                : plain;
    }

    private String script() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** What the schema is about: its file's name without the ending. */
    public String name() {
        return file.getFileName().toString().replace(".sql", "");
    }

    @Override
    public String toString() {
        return name() + " on " + (version == null ? "H2" : version.toString());
    }

    private static int since(Path file) {
        Matcher since = SINCE.matcher(file.toString());
        return since.find() ? Integer.parseInt(since.group(1)) : 0;
    }

    private static List<Path> files(Target target) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(target.name().toLowerCase(Locale.ROOT)))) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the schemas of our own cannot be listed", e);
        }
    }
}
