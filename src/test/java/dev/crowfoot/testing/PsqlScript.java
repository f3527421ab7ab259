package dev.crowfoot.testing;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A script as psql or pg_dump write it, run without psql: statements, COPY with its rows, meta commands. What concerns the whole
 * server or who may do what is left out and said.
 *
 * @param pieces in the order of the script
 */
public record PsqlScript(List<Piece> pieces) {

    /** A statement, or a meta command, with the rows that follow a COPY. */
    public record Piece(int line, String sql, String rows) {

        String start() {
            String words = sql.strip().replaceAll("\\s+", " ");
            return words.length() > 80 ? words.substring(0, 80) + "..." : words;
        }
    }

    /** What was left out, and why. */
    public record Skipped(int line, String start, String reason) {}

    private record Reason(Pattern start, String text) {}

    private static final String ROLES = "roles belong to the server";
    private static final List<Reason> REASONS = List.of(
            reason("\\\\(restrict|unrestrict)\\b.*", "guards psql alone"),
            reason("\\\\(echo|set|unset|timing|pset|x|q|encoding|qecho|!)\\b.*", "only changes how psql shows things"),
            reason("\\\\(connect|c)\\b.*", "the script runs in the database that the test has made"),
            reason("(CREATE|ALTER|DROP)\\s+DATABASE\\b.*", "the script runs in the database that the test has made"),
            reason("(CREATE|ALTER|DROP)\\s+(ROLE|USER|GROUP)\\s+(?!MAPPING\\b).*", ROLES),
            reason("(REASSIGN|DROP)\\s+OWNED\\b.*", ROLES),
            reason("(CREATE|ALTER|DROP)\\s+TABLESPACE\\b.*", "tablespaces belong to the server"),
            reason("ALTER\\s.*\\sOWNER\\s+TO\\s+(\"[^\"]+\"|[\\w$]+)", "owners are not covered"),
            reason("(GRANT|REVOKE)\\s.*", "privileges are not covered"),
            reason("ALTER\\s+DEFAULT\\s+PRIVILEGES\\b.*", "privileges are not covered"),
            reason("SET\\s+(SESSION\\s+AUTHORIZATION|(SESSION\\s+|LOCAL\\s+)?ROLE)\\b.*", ROLES),
            reason("SECURITY\\s+LABEL\\b.*", "labels need a provider"));
    /** Settings of servers before and after this one, which a dump sets for its own run. */
    private static final Pattern SETTING = Pattern.compile("(?is)SET\\s+\\w+\\s*(=|TO)\\s*.*");

    private static Reason reason(String start, String text) {
        return new Reason(Pattern.compile(start, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), text);
    }

    /** Cuts a script into its pieces. */
    public static PsqlScript of(String script) {
        return new PsqlScript(new PsqlPieces(script).all());
    }

    /** The statements, and meta commands, without what may follow them. */
    public String[] statements() {
        return pieces.stream().map(Piece::sql).toArray(String[]::new);
    }

    /** Runs everything that is not left out; the first statement that fails ends it, and the message says which one. */
    public List<Skipped> run(TestDatabase database) throws SQLException {
        List<Skipped> skipped = new ArrayList<>();
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            for (Piece piece : pieces) {
                String reason = reasonToSkip(piece);
                if (reason == null) {
                    reason = run(connection, statement, piece);
                }
                if (reason != null) {
                    skipped.add(new Skipped(piece.line(), piece.start(), reason));
                }
            }
        }
        return skipped;
    }

    private static @Nullable String reasonToSkip(Piece piece) {
        for (Reason reason : REASONS) {
            Matcher start = reason.start().matcher(piece.sql().strip());
            if (start.matches()) {
                return reason.text();
            }
        }
        if (piece.sql().startsWith("\\")) {
            throw new IllegalArgumentException("line " + piece.line() + ": no such meta command is known: " + piece.start());
        }
        return null;
    }

    private static @Nullable String run(Connection connection, Statement statement, Piece piece) throws SQLException {
        try {
            if (piece.rows().isEmpty() && !PsqlPieces.COPY.matcher(piece.sql()).matches()) {
                statement.execute(piece.sql());
            } else {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(piece.sql(), new StringReader(piece.rows()));
            }
            return null;
        } catch (SQLException e) {
            if ("42704".equals(e.getSQLState()) && SETTING.matcher(piece.sql().strip()).matches()) {
                return "this server has no such setting";
            }
            throw new SQLException("line " + piece.line() + ": " + piece.start() + ": " + e.getMessage(), e.getSQLState(), e);
        } catch (IOException e) {
            throw new SQLException("line " + piece.line() + ": " + piece.start() + ": " + e.getMessage(), e);
        }
    }
}
