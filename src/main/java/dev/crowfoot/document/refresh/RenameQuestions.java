package dev.crowfoot.document.refresh;

import dev.crowfoot.document.Spelling;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.Ignoring;
import dev.crowfoot.schema.diff.SqlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what may have been renamed in a database: something missing and something new that have much in common. Nothing is assumed. */
public final class RenameQuestions {

    private static final int TABLE_ENOUGH = 50;
    private static final int COLUMN_ENOUGH = 2;

    /** A question and how much speaks for it. */
    private record Candidate(RenameQuestion question, int weight) {}

    private RenameQuestions() {}

    /** The questions, the surest first, each thing in one of them at most. */
    public static List<RenameQuestion> between(Schema drawn, Schema live) {
        List<Candidate> candidates = new ArrayList<>();
        List<Table> missing = drawn.tables().stream().filter(t -> live.table(t.id()).isEmpty()).toList();
        List<Table> added = live.tables().stream().filter(t -> drawn.table(t.id()).isEmpty()).toList();
        missing.forEach(from -> added.forEach(to -> table(from, to, candidates)));
        for (Table table : drawn.tables()) {
            live.table(table.id()).ifPresent(other -> columns(table, other, candidates));
        }
        candidates.sort(Comparator.comparingInt(Candidate::weight).reversed().thenComparing(c -> c.question().drawn())
                .thenComparing(c -> c.question().live()));
        Set<List<Object>> met = new HashSet<>();
        List<RenameQuestion> questions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            RenameQuestion q = candidate.question();
            List<Object> from = List.of(q.drawn(), q.kind(), "from");
            List<Object> to = List.of(q.live(), q.kind(), "to");
            if (!met.contains(from) && !met.contains(to)) {
                met.add(from);
                met.add(to);
                questions.add(q);
            }
        }
        return questions;
    }

    private static void table(Table from, Table to, List<Candidate> candidates) {
        List<String> reasons = new ArrayList<>();
        long same = from.columns().stream().filter(c -> to.column(c.name()).filter(o -> o.type().equals(c.type())).isPresent()).count();
        int most = Math.max(from.columns().size(), to.columns().size());
        int weight = most == 0 ? 0 : (int) (100 * same / most);
        if (same > 0) {
            reasons.add(same + " of " + most + " columns have the same names and types");
        }
        PrimaryKey key = from.primaryKey();
        if (key != null && to.primaryKey() != null && key.columns().equals(to.primaryKey().columns())) {
            reasons.add("the same primary key (" + String.join(", ", key.columns()) + ")");
            weight += 5;
        }
        Set<List<Object>> keys = keys(from);
        if (!keys.isEmpty() && keys.equals(keys(to))) {
            reasons.add("the same foreign keys, to " + from.foreignKeys().stream().map(f -> f.references().toString()).distinct().sorted()
                    .collect(Collectors.joining(", ")));
            weight += 10;
        }
        if (related(from.name().name(), to.name().name())) {
            reasons.add("similar names");
            weight += 10;
        }
        if (weight >= TABLE_ENOUGH && same > 0) {
            candidates.add(
                    new Candidate(new RenameQuestion("table", from.name(), to.name(), reasons, null, from.id(), to.id()), 1000 + weight));
        }
    }

    private static Set<List<Object>> keys(Table table) {
        return table.foreignKeys().stream().map(f -> List.<Object>of(f.columns(), f.references(), f.referencedColumns()))
                .collect(Collectors.toSet());
    }

    private static void columns(Table drawn, Table live, List<Candidate> candidates) {
        List<Column> missing = drawn.columns().stream().filter(c -> live.column(c.id()).isEmpty()).toList();
        List<Column> added = live.columns().stream().filter(c -> drawn.column(c.id()).isEmpty()).toList();
        missing.forEach(from -> added.forEach(to -> column(drawn, live, from, to, candidates)));
    }

    private static void column(Table drawn, Table live, Column from, Column to, List<Candidate> candidates) {
        if (!from.type().equals(to.type())) {
            return;
        }
        List<String> reasons = new ArrayList<>(List.of("the same type (" + to.type() + ")"));
        int weight = 0;
        if (samePlace(drawn, live, from, to)) {
            reasons.add("the same place in the table");
            weight += 2;
        }
        Set<List<Object>> uses = uses(drawn, from.name());
        if (!uses.isEmpty() && uses.equals(uses(live, to.name()))) {
            reasons.add("in the same keys, constraints and indexes");
            weight += 3;
        }
        if (related(from.name(), to.name())) {
            reasons.add("similar names");
            weight += 2;
        }
        if (from.defaultExpression() != null && SqlText.same(from.defaultExpression(), to.defaultExpression())) {
            reasons.add("the same default (" + to.defaultExpression() + ")");
            weight += 1;
        }
        if (from.comment() != null && Objects.equals(from.comment(), to.comment())) {
            reasons.add("the same comment");
            weight += 2;
        }
        if (weight >= COLUMN_ENOUGH) {
            candidates
                    .add(new Candidate(new RenameQuestion("column", Ignoring.in(drawn, from.name()), Ignoring.in(live, to.name()), reasons,
                            drawn.id(), from.id(), to.id()), weight));
        }
    }

    /** Behind the same column, or before the same. */
    private static boolean samePlace(Table drawn, Table live, Column from, Column to) {
        int mine = drawn.columns().indexOf(from);
        int theirs = live.columns().indexOf(to);
        boolean behind = mine > 0 && theirs > 0 && drawn.columns().get(mine - 1).id().equals(live.columns().get(theirs - 1).id());
        boolean before = mine + 1 < drawn.columns().size() && theirs + 1 < live.columns().size()
                && drawn.columns().get(mine + 1).id().equals(live.columns().get(theirs + 1).id());
        return behind || before || (mine == theirs && mine == 0);
    }

    /** In which ways a column is used, its own name aside. */
    private static Set<List<Object>> uses(Table table, String column) {
        Set<List<Object>> uses = new HashSet<>();
        for (TablePart part : table.parts()) {
            List<String> columns = Ignoring.columns(part);
            if (columns.contains(column)) {
                List<Object> places = new ArrayList<>(List.of(Ignoring.kind(part), columns.indexOf(column), columns.size()));
                if (part instanceof ForeignKey f) {
                    places.add(f.references());
                    places.add(f.referencedColumns().get(f.columns().indexOf(column)));
                }
                uses.add(List.copyOf(places));
            }
        }
        return uses;
    }

    /** Whether one contains the other, or they share a word, or few letters differ. */
    private static boolean related(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(List.of(a.split("[^\\p{L}\\p{N}]+")));
        boolean shared = List.of(b.split("[^\\p{L}\\p{N}]+")).stream().anyMatch(w -> w.length() > 2 && words.contains(w));
        String plainA = a.replaceAll("[^\\p{L}\\p{N}]", "");
        String plainB = b.replaceAll("[^\\p{L}\\p{N}]", "");
        boolean inside = Math.min(plainA.length(), plainB.length()) > 2 && (plainA.contains(plainB) || plainB.contains(plainA));
        return shared || inside || Spelling.distance(plainA, plainB) <= Math.min(plainA.length(), plainB.length()) / 3;
    }
}
