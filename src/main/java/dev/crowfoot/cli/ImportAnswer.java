package dev.crowfoot.cli;

import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.app.imports.ImportReport;
import dev.crowfoot.app.imports.LeftOut;
import dev.crowfoot.app.imports.SaveImport;
import dev.crowfoot.app.migration.CreatedRevision;
import dev.crowfoot.mapping.Reading;
import dev.crowfoot.mapping.suggestion.Suggestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** What {@code crowfoot import} says of an import. */
final class ImportAnswer {

    private ImportAnswer() {}

    /** For people: what is there, what is not, and what comes next. */
    static List<String> lines(ImportReport report, Path folder, Optional<CreatedRevision> first) {
        List<String> lines = new ArrayList<>(List.of("Made a project in " + folder + ".", "Read:"));
        counts(lines, report.counts());
        lines.add("Drawn as:");
        counts(lines, report.drawn());
        add(lines, "Not read:", ShortList.of(report.notRead(), Unread::kind, u -> u.kind() + " " + u.name() + ": " + u.reason()));
        add(lines, "Left out:", ShortList.of(report.leftOut(), LeftOut::kind, l -> l.kind() + " " + l.name() + ": " + l.reason()));
        add(lines, "No table is like these patterns, which chose nothing:", report.unfit());
        add(lines, "Not held exactly; the drawing would change it so:", ShortList.of(report.notExact(), _ -> "differences", line -> line));
        add(lines, "Taken:", ShortList.of(report.taken(), s -> word(s.kind()), Suggestion::text));
        add(lines, "Could be drawn better, without any change of the database:", offered(report.offered()));
        if (report.leftOut().stream().anyMatch(l -> l.kind().equals("table"))) {
            lines.add("What was left out is on the project's list of what is ignored (crowfoot.yaml), so no comparison names it.");
        }
        first.ifPresent(r -> lines.add("Wrote " + r.file().revision().path() + ", the first revision, which makes all of this."));
        lines.add("Next:");
        if (first.isEmpty()) {
            lines.add(
                    "  crowfoot revision " + folder + " -m \"" + SaveImport.MESSAGE + "\"   (the first revision, which makes all of this)");
        }
        lines.add("  crowfoot stamp " + folder + " head --url URL   (tells this database that it has it already)");
        lines.add("  crowfoot " + folder + "   (opens the window)");
        return lines;
    }

    private static void counts(List<String> lines, SequencedMap<String, Integer> counts) {
        counts.forEach((kind, count) -> lines.add("  " + kind + ": " + count));
    }

    private static void add(List<String> lines, String title, List<String> list) {
        if (!list.isEmpty()) {
            lines.add(title);
            list.forEach(line -> lines.add("  " + line));
        }
    }

    private static List<String> offered(List<Suggestion> offered) {
        Map<Suggestion.Kind, Integer> kinds = new TreeMap<>();
        offered.forEach(s -> kinds.merge(s.kind(), 1, Integer::sum));
        List<String> lines = new ArrayList<>(ShortList.of(offered, s -> word(s.kind()), Suggestion::text));
        kinds.forEach((kind, count) -> lines.add("with --accept " + word(kind) + ": " + count));
        return lines;
    }

    private static String word(Suggestion.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** For programs. */
    static Map<String, Object> json(ImportReport report, Path folder, Optional<CreatedRevision> first) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("project", folder.toString());
        first.ifPresent(r -> object.put("revision", HistoryCommand.json(r.file().revision())));
        object.put("exact", report.isExact());
        object.put("read", report.counts());
        object.put("drawn", report.drawn());
        object.put("notRead", report.notRead().stream().map(u -> named(u.kind(), u.name().toString(), u.reason())).toList());
        object.put("leftOut", report.leftOut().stream().map(l -> named(l.kind(), l.name().toString(), l.reason())).toList());
        object.put("unfit", report.unfit());
        object.put("notExact", report.notExact());
        object.put("readings", report.readings().stream().map(ImportAnswer::json).toList());
        object.put("taken", report.taken().stream().map(ImportAnswer::json).toList());
        object.put("offered", report.offered().stream().map(ImportAnswer::json).toList());
        return object;
    }

    private static Map<String, Object> named(String kind, String name, String reason) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", kind);
        object.put("name", name);
        object.put("reason", reason);
        return object;
    }

    private static Map<String, Object> json(Reading reading) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", reading.id());
        object.put("kind", reading.kind().name().toLowerCase(Locale.ROOT));
        object.put("text", reading.text());
        return object;
    }

    private static Map<String, Object> json(Suggestion suggestion) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", suggestion.id());
        object.put("kind", word(suggestion.kind()));
        object.put("text", suggestion.text());
        return object;
    }
}
