package dev.crowfoot.document.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Design;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The law of taking where classes share columns: each change of each table is taken, or is one of those that no drawing can say. */
class HierarchyLawTest {

    @ParameterizedTest
    @EnumSource(HierarchyDrawings.class)
    void eachChangeIsTakenButThoseThatNoDrawingSays(HierarchyDrawings drawing) {
        List<String> failures = new ArrayList<>();
        for (Target target : Target.values()) {
            EveryChange.of(now(drawing, target), target).forEach((name, goal) -> compare(drawing, name, goal, target, failures));
        }
        assertEquals("", String.join("\n", failures));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatAllTablesOfAHierarchyHaveAlikeIsTaken(Target target) {
        List<String> failures = new ArrayList<>();
        Map.of(HierarchyDrawings.TABLE_PER_CLASS, List.of("animals", "cats", "dogs", "puppies"), HierarchyDrawings.TABLE_PER_ABSTRACT_CLASS,
                List.of("cats", "dogs", "puppies"))
                .forEach((drawing, tables) -> AlikeChanges.of(now(drawing, target), target, tables)
                        .forEach((name, goal) -> compare(drawing, name, goal, target, failures)));
        assertEquals("", String.join("\n", failures));
    }

    private static Schema now(HierarchyDrawings drawing, Target target) {
        return Derivation.derive(drawing.drawing(), target).schema();
    }

    private static void compare(HierarchyDrawings drawing, String name, Schema goal, Target target, List<String> failures) {
        Design drawn = drawing.drawing();
        List<String> unsayable = Unsayable.among(drawn, now(drawing, target), goal);
        List<String> left = left(drawn, goal, target);
        if (!left.equals(unsayable)) {
            failures.add(drawing + " on " + target + ", " + name + ": left " + left + " and not " + unsayable);
        }
    }

    /** What is left, or what a second time finds, or which class lost its identity. */
    private static List<String> left(Design drawn, Schema goal, Target target) {
        Document document = Document.empty(Settings.of("shop", target)).withDesign(drawn);
        Redrawing.Redrawn redrawn = Redrawing.redraw(document, goal, target, RedrawingLawTest.ids(), () -> {});
        Schema asked = Derivation.derive(redrawn.document().design(), target).schema();
        Schema again = SchemaMatcher.identify(goal, asked);
        List<String> left = new ArrayList<>(SchemaDiffer.diff(asked, again).stream().map(ChangeText::of).sorted().toList());
        assertEquals(left.size(), redrawn.notDrawn().size());
        redrawn.notDrawn().forEach(line -> assertTrue(line.contains("and refresh again"), line));
        drawn.entities().values().stream().filter(e -> !redrawn.document().design().entities().containsKey(e.id()))
                .filter(e -> goal.table(new ElementId(e.id().value())).isPresent())
                .forEach(e -> left.add(e.name() + " is another one"));
        if (left.isEmpty() && !Redrawing.redraw(redrawn.document(), again, target, RedrawingLawTest.ids(), () -> {}).edits().isEmpty()) {
            left.add("a second time finds more");
        }
        return left;
    }
}
