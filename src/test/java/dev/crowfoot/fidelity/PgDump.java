package dev.crowfoot.fidelity;

import dev.crowfoot.target.Target;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code pg_dump} says of two databases, where one that can read the server is at hand: a third comparison, by a program of the server's makers. Left out are owners, rights, Liquibase's tables, event triggers and the names that
 * the server gives to sequences of identity columns, which are not kept; and a list of varchars is printed as the server prints it after a dump and restore.
 */
final class PgDump {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final Pattern NOISE = Pattern.compile("(?m)^(--.*|SET .*|SELECT pg_catalog\\.set_config.*|\\\\(un)?restrict .*)?\\n");
    private static final Pattern EVENT_TRIGGER = Pattern.compile("(CREATE|ALTER|COMMENT ON) EVENT TRIGGER ");
    private static final Pattern SEQUENCE_NAME = Pattern.compile("SEQUENCE NAME \\S+_seq\n");
    private static final Pattern LIST = Pattern.compile("\\(\\(ARRAY\\[([^\\]]*)\\]\\)::text\\[\\]\\)");
    private static final Pattern ELEMENT = Pattern.compile("'(?:[^']|'')*'::character varying");
    private static final Optional<Integer> MAJOR = major();

    private PgDump() {}

    /** The statements that only one of the two has; empty if there are none, or if no {@code pg_dump} can read that server. */
    static List<String> differences(TestDatabase original, TestDatabase copy) throws SQLException {
        if (original.target() != Target.POSTGRESQL || MAJOR.orElse(0) < version(original)) {
            return List.of();
        }
        List<String> first = statements(original);
        List<String> second = statements(copy);
        List<String> result = new ArrayList<>(first);
        second.forEach(result::remove);
        List<String> added = new ArrayList<>(second);
        first.forEach(added::remove);
        result.replaceAll(s -> "only in the original: " + s);
        added.forEach(s -> result.add("only in the copy: " + s));
        return result;
    }

    private static int version(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    private static List<String> statements(TestDatabase database) {
        String url = database.url().replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "");
        String dump = run(database.password(), "pg_dump", "--schema-only", "--no-owner", "--no-privileges",
                "--exclude-table=*.databasechangelog*",
                "--username=" + database.user(), "--dbname=" + url).orElseThrow();
        String text = SEQUENCE_NAME.matcher(NOISE.matcher(dump).replaceAll("")).replaceAll("");
        return Pattern.compile("(?<=;)\\n").splitAsStream(text).filter(s -> !EVENT_TRIGGER.matcher(s).lookingAt()).map(PgDump::restored)
                .toList();
    }

    /** {@code (ARRAY['a'::character varying])::text[]} is {@code ARRAY[('a'::character varying)::text]}, and is printed so once it was parsed again. */
    private static String restored(String statement) {
        return LIST.matcher(statement).replaceAll(list -> Matcher.quoteReplacement("(ARRAY["
                + ELEMENT.matcher(list.group(1)).replaceAll(element -> Matcher.quoteReplacement("(" + element.group() + ")::text"))
                + "])"));
    }

    private static Optional<Integer> major() {
        return run("", "pg_dump", "--version").map(VERSION::matcher).filter(Matcher::find).map(m -> Integer.valueOf(m.group(1)));
    }

    /** What it prints; empty if there is no such program. */
    private static Optional<String> run(String password, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PGPASSWORD", password);
        Process process;
        try {
            process = builder.start();
        } catch (IOException notThere) {
            return Optional.empty();
        }
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command[0] + " ended with " + process.exitValue());
            }
            return Optional.of(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
