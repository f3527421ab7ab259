package dev.crowfoot.document.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Design;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.mapping.Lift;
import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.RandomDesign;
import dev.crowfoot.testing.RandomSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The law of taking: a drawing that takes everything asks for exactly what the database has. */
class RedrawingLawTest {

    private static final int SEEDS = Integer.getInteger("laws.seeds", 300);

    @ParameterizedTest
    @EnumSource(Target.class)
    void aDrawingOfOneSchemaIsBroughtToAnyOther(Target target) {
        holds(seed -> left(RandomSchema.pair(target, seed), target));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aDrawingOfAnyKindIsBroughtToWhatANeighbourMadeOfItsDatabase(Target target) {
        holds(seed -> neighbour(seed, target));
    }

    private static void holds(LongFunction<List<String>> law) {
        List<String> failures = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            List<String> left = law.apply(seed);
            if (!left.isEmpty()) {
                failures.add("seed " + seed + ": " + left);
            }
        }
        assertEquals("", String.join("\n", failures));
    }

    /** What is left of the differences, or of those that a second time finds, or whatever lost its identity. */
    private static List<String> neighbour(long seed, Target target) {
        Design drawn = RandomDesign.of(seed, 4);
        Schema now = Derivation.derive(drawn, target).schema();
        Schema goal = new RandomNeighbour(seed).change(now, 4);
        Document document = Document.empty(Settings.of("shop", target)).withDesign(drawn);
        List<String> unsayable = Unsayable.among(drawn, now, goal);
        Redrawing.Redrawn redrawn = Redrawing.redraw(document, goal, target, ids(), () -> {});
        List<String> left = new ArrayList<>(
                redrawn.notDrawn().stream().filter(l -> unsayable.stream().noneMatch(u -> nameless(l).startsWith(nameless(u) + ":")))
                        .toList());
        drawn.entities().keySet().stream().filter(e -> !redrawn.document().design().entities().containsKey(e))
                .forEach(e -> left.add(e + " is another one"));
        Schema again = SchemaMatcher.identify(goal, Derivation.derive(redrawn.document().design(), target).schema());
        if (left.isEmpty() && unsayable.isEmpty()
                && !Redrawing.redraw(redrawn.document(), again, target, ids(), () -> {}).edits().isEmpty()) {
            left.add("a second time finds more");
        }
        return left;
    }

    /** Without the names of constraints, which follow those of tables. */
    private static String nameless(String change) {
        return change.replaceAll("(foreign key|index|check|constraint) \\S+ of", "$1 of");
    }

    private static List<String> left(RandomSchema.Pair pair, Target target) {
        Supplier<String> ids = ids();
        Design drawn = Lift.lift(pair.before(), target, new LiftOptions(dev.crowfoot.design.Conventions.DEFAULT, true, _ -> true, ids));
        Schema now = Derivation.derive(drawn, target).schema();
        Schema goal = SameIds.of(pair.before(), pair.after(), now);
        Document document = Document.empty(Settings.of("shop", target)).withDesign(drawn);
        Redrawing.Redrawn redrawn = Redrawing.redraw(document, goal, target, ids, () -> {});
        Schema asked = Derivation.derive(redrawn.document().design(), target).schema();
        List<String> differences = SchemaDiffer.diff(SchemaMatcher.identify(pair.after(), asked), asked).stream()
                .filter(c -> !ChangeText.of(c).startsWith("schema ")).map(ChangeText::of).toList();
        List<String> all = new ArrayList<>(redrawn.notDrawn());
        all.addAll(differences);
        return all;
    }

    static Supplier<String> ids() {
        AtomicInteger next = new AtomicInteger();
        return () -> "n" + Integer.toString(1_000_000 + next.incrementAndGet(), 36);
    }

    /** Gives what stays in a schema the ids of another drawing of the earlier one. */
    static final class SameIds {

        private SameIds() {}

        static Schema of(Schema before, Schema after, Schema now) {
            Map<ElementId, ElementId> ids = new HashMap<>();
            before.tables()
                    .forEach(t -> now.tables().stream().filter(n -> n.name().equals(t.name())).forEach(n -> ids.put(t.id(), n.id())));
            before.sequences()
                    .forEach(t -> now.sequences().stream().filter(n -> n.name().equals(t.name())).forEach(n -> ids.put(t.id(), n.id())));
            before.enumTypes()
                    .forEach(t -> now.enumTypes().stream().filter(n -> n.name().equals(t.name())).forEach(n -> ids.put(t.id(), n.id())));
            before.sqlObjects()
                    .forEach(t -> now.sqlObjects().stream().filter(n -> n.name().equals(t.name())).forEach(n -> ids.put(t.id(), n.id())));
            List<Table> tables = after.tables().stream().map(t -> {
                Table old = before.table(t.id()).orElse(null);
                Table drawn = old == null ? null : now.table(ids.getOrDefault(t.id(), t.id())).orElse(null);
                return old == null || drawn == null ? t : table(t, old, drawn);
            }).toList();
            return new Schema(after.namespaces(), tables,
                    after.sequences().stream().map(s -> s.withId(ids.getOrDefault(s.id(), s.id()))).toList(),
                    after.enumTypes().stream()
                            .map(e -> new dev.crowfoot.schema.EnumType(ids.getOrDefault(e.id(), e.id()), e.name(), e.labels(),
                                    e.comment()))
                            .toList(),
                    after.sqlObjects().stream().map(o -> o.withId(ids.getOrDefault(o.id(), o.id()))
                            .withDependsOn(java.util.Set.copyOf(o.dependsOn().stream().map(d -> ids.getOrDefault(d, d)).toList())))
                            .toList());
        }

        private static Table table(Table after, Table before, Table drawn) {
            return after.withId(drawn.id()).withColumns(after.columns().stream().map(c -> before.column(c.id())
                    .flatMap(b -> drawn.column(b.name())).map(d -> new dev.crowfoot.schema.Column(d.id(), c.name(), c.type(), c.nullable(),
                            c.defaultExpression(), c.identity(), c.generated(), c.collation(), c.comment(), null))
                    .orElse(c)).toList())
                    .withParts(after.parts().stream().map(p -> before.parts().stream().filter(b -> b.id().equals(p.id())).findFirst()
                            .flatMap(b -> drawn.parts().stream().filter(d -> d.getClass() == b.getClass() && d.name().equals(b.name()))
                                    .findFirst())
                            .<TablePart>map(d -> p.withId(d.id())).orElse(p)).toList());
        }
    }
}
