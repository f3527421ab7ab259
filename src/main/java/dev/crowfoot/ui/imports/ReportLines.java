package dev.crowfoot.ui.imports;

import dev.crowfoot.app.imports.ImportReport;
import dev.crowfoot.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What came of an import, in lines. */
final class ReportLines {

    private ReportLines() {}

    /**
     * A line.
     *
     * @param heading whether those after it belong to it
     */
    record Line(String text, boolean heading) {}

    /** How much was read, and what it is drawn as, by kind. */
    static List<Line> read(ImportReport report) {
        List<Line> lines = new ArrayList<>();
        add(lines, "import.report.read", counts(report.counts()));
        add(lines, "import.report.drawn", counts(report.drawn()));
        add(lines, "import.report.taken", report.taken().stream().map(s -> s.text()));
        return lines;
    }

    /** What could not be read, is left out, or is not held exactly, by name. */
    static List<Line> missing(ImportReport report) {
        List<Line> lines = new ArrayList<>();
        add(lines, "import.report.notExact", report.notExact().stream());
        add(lines, "import.report.notRead", report.notRead().stream().map(u -> u.kind() + " " + u.name() + ": " + u.reason()));
        add(lines, "import.report.leftOut", report.leftOut().stream().map(l -> l.kind() + " " + l.name() + ": " + l.reason()));
        return lines;
    }

    private static Stream<String> counts(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(e -> String.format(Locale.UK, "%s: %,d", e.getKey(), e.getValue()));
    }

    private static void add(List<Line> lines, String title, Stream<String> texts) {
        List<Line> below = texts.map(text -> new Line(text, false)).toList();
        if (!below.isEmpty()) {
            lines.add(new Line(Texts.of(title), true));
            lines.addAll(below);
        }
    }
}
