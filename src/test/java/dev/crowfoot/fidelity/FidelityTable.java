package dev.crowfoot.fidelity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The tables in {@code docs/fidelity.md}, written anew by a run with {@code -Dfidelity.update}. */
final class FidelityTable {

    private static final Path DOCUMENT = Path.of("docs/fidelity.md");
    private static final String HEAD =
            "| schema | server | objects in | objects out | lost | statements | seconds |\n|---|---|---|---|---|---|---|\n";

    /**
     * What became of one schema.
     *
     * @param in what the server says that the original has, by kind
     * @param out the same of the copy
     * @param lost objects that are not the same in both
     * @param statements that made the copy
     * @param seconds from reading the original to the finished copy
     */
    record Row(String schema, String server, SortedMap<String, Integer> in, SortedMap<String, Integer> out, int lost, int statements,
            double seconds) {

        String text() {
            return "| " + schema + " | " + server + " | " + counts(in) + " | " + (out.equals(in) ? "the same" : counts(out)) + " | " + lost
                    + " | "
                    + statements + " | " + String.format(Locale.ROOT, "%.1f", seconds) + " |\n";
        }

        private static String counts(SortedMap<String, Integer> counts) {
            return counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
        }
    }

    private FidelityTable() {}

    /** Whether this run shall write. */
    static boolean isWanted() {
        return Boolean.getBoolean("fidelity.update");
    }

    /** Puts the rows in the place of a section's. */
    static void write(String section, List<Row> rows) throws IOException {
        String text = Files.readString(DOCUMENT);
        String begin = "<!-- " + section + " -->\n";
        String end = "<!-- end of " + section + " -->";
        String table = HEAD + rows.stream().map(Row::text).collect(Collectors.joining());
        Files.writeString(DOCUMENT, text.substring(0, text.indexOf(begin) + begin.length()) + table + text.substring(text.indexOf(end)));
    }
}
