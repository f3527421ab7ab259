package dev.crowfoot.cli;

import dev.crowfoot.app.migration.CreatedRevision;
import dev.crowfoot.app.refresh.Refresh;
import dev.crowfoot.app.refresh.Refreshed;
import dev.crowfoot.document.refresh.Difference;
import dev.crowfoot.document.refresh.Difference.Choice;
import dev.crowfoot.document.refresh.RenameQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@code crowfoot refresh} says. */
final class RefreshAnswer {

    private RefreshAnswer() {}

    /** For people: each difference with what is done about it, the questions, and what was written. */
    static List<String> lines(Refresh refresh, Function<Difference, Choice> choice, Refreshed refreshed, boolean dryRun,
            Optional<CreatedRevision> revision) {
        if (refresh.isEmpty()) {
            return List.of("No difference.");
        }
        List<String> lines = new ArrayList<>();
        for (Difference difference : refresh.differences()) {
            lines.add(word(choice.apply(difference)) + " " + difference.title() + ": " + where(difference));
            difference.changes().forEach(change -> lines.add("  " + change));
            side(lines, "drawing:  ", difference.drawing());
            side(lines, "database: ", difference.database());
        }
        for (RenameQuestion question : refresh.questions()) {
            lines.add("question: " + question.text());
            lines.add("  reasons: " + String.join("; ", question.reasons()));
            lines.add("  if so: --rename " + question.drawn() + "=" + question.live());
        }
        refreshed.notTaken().forEach(line -> lines.add("not taken: " + line));
        lines.add(count(refresh, choice, Choice.TAKE) + " taken, " + count(refresh, choice, Choice.KEEP) + " kept, "
                + count(refresh, choice, Choice.IGNORE) + " ignored.");
        if (dryRun || refreshed.changesNothing()) {
            lines.add("Nothing was written.");
        }
        revision.ifPresent(r -> lines.add("Wrote " + r.file().revision().path() + " and marked it as applied."));
        return lines;
    }

    private static String word(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    static String where(Difference difference) {
        return switch (difference.where()) {
            case ONLY_DATABASE -> "only in the database";
            case ONLY_DRAWING -> "only in the drawing";
            case DIFFERENT -> "different";
        };
    }

    private static void side(List<String> lines, String side, @Nullable String text) {
        if (text != null) {
            List<String> all = text.lines().toList();
            lines.add("  " + side + all.getFirst());
            all.stream().skip(1).forEach(line -> lines.add("            " + line));
        }
    }

    private static long count(Refresh refresh, Function<Difference, Choice> choice, Choice wanted) {
        return refresh.differences().stream().filter(d -> choice.apply(d) == wanted).count();
    }

    /** For programs. */
    static Map<String, Object> json(Refresh refresh, Function<Difference, Choice> choice, Refreshed refreshed, boolean dryRun,
            Optional<CreatedRevision> revision) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("differences", refresh.differences().stream().map(d -> json(d, choice.apply(d))).toList());
        object.put("questions", refresh.questions().stream().map(RefreshAnswer::json).toList());
        object.put("otherSchemas", refresh.others().stream().map(s -> Map.of("name", s.name(), "tables", s.tables())).toList());
        object.put("notTaken", refreshed.notTaken());
        object.put("written", !dryRun && !refreshed.changesNothing());
        revision.ifPresent(r -> object.put("revision", HistoryCommand.json(r.file().revision())));
        return object;
    }

    private static Map<String, Object> json(Difference difference, Choice choice) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", difference.kind());
        object.put("name", difference.name().toString());
        object.put("where", difference.where().name().toLowerCase(Locale.ROOT));
        object.put("choice", word(choice));
        object.put("changes", difference.changes());
        object.put("drawing", difference.drawing());
        object.put("database", difference.database());
        return object;
    }

    private static Map<String, Object> json(RenameQuestion question) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", question.kind());
        object.put("drawing", question.drawn().toString());
        object.put("database", question.live().toString());
        object.put("reasons", question.reasons());
        return object;
    }
}
