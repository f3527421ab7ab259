package dev.crowfoot.fidelity;

import dev.crowfoot.fidelity.ServerCatalogue.Entry;
import dev.crowfoot.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What H2 says of its objects: by the queries in {@code fidelity/catalogue/h2.sql}, and the statements that it writes when it is asked
 * for a script of the whole database.
 */
final class H2Catalogue {

    /**
     * Names that H2 makes up end in a number that depends on what was made before: of a constraint without a name, of the index below a
     * constraint, of the sequence of an identity column.
     */
    private static final Pattern MADE_UP = Pattern.compile("\"(CONSTRAINT_|PRIMARY_KEY_|[^\"]+_INDEX_|CONSTRAINT_INDEX_)[0-9A-F]+\"");
    private static final Pattern MADE_UP_SEQUENCE = Pattern.compile("SYSTEM_SEQUENCE_[0-9A-F_]+");
    private static final Pattern BOOKS = Pattern.compile("(?i)\"DATABASECHANGELOG(LOCK)?\"");

    private H2Catalogue() {}

    static ServerCatalogue read(TestDatabase database) throws SQLException {
        SortedMap<String, Entry> objects = new TreeMap<>();
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            for (Map.Entry<String, String> query : CatalogueQueries.of("h2", major).entrySet()) {
                PostgresqlCatalogue.read(statement, query.getKey(), query.getValue(), objects);
            }
            script(statement, objects);
        }
        return new ServerCatalogue(objects);
    }

    private static void script(Statement statement, Map<String, Entry> objects) throws SQLException {
        try (ResultSet lines = statement.executeQuery("SCRIPT NODATA NOPASSWORDS NOSETTINGS")) {
            while (lines.next()) {
                String line = lines.getString(1).strip();
                if (!line.isEmpty() && !line.startsWith("--") && !BOOKS.matcher(line).find()) {
                    String known = MADE_UP_SEQUENCE.matcher(MADE_UP.matcher(line).replaceAll("\"$1#\"")).replaceAll("SYSTEM_SEQUENCE_#");
                    Entry before = objects.put("script: " + known, new Entry("", null, null));
                    if (before != null) {
                        objects.put("script: " + known, new Entry(before.facts() + "and once more\n", null, null));
                    }
                }
            }
        }
    }
}
