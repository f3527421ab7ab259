package dev.crowfoot.ui.inspector.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.edit.Edits;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.RandomDesign;
import dev.crowfoot.ui.inspector.Blog;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    private static Document document(Design design) {
        return Document.empty(Settings.of("random", Target.H2)).withDesign(design);
    }

    private static Form form(Document document, Id... ids) {
        return Forms.of(new Context(document, DiagramId.MAIN), new LinkedHashSet<>(List.of(ids)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void eachFieldHasItsOwnNameAndItsTexts(long seed) {
        Document document = document(RandomDesign.of(seed));
        for (Id id : FieldTrials.selectable(document.design())) {
            Set<String> names = new HashSet<>();
            form(document, id).fields().filter(f -> !(f instanceof Field.Note)).forEach(f -> {
                assertTrue(names.add(f.name().id()), "seed " + seed + ": twice in the form of " + id + ": " + f.name());
                assertFalse(f.name().label().isBlank());
                assertFalse(f.name().tip().isBlank());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void puttingInWhatIsShownChangesNothing(long seed) {
        Document document = document(RandomDesign.of(seed));
        for (Id id : FieldTrials.selectable(document.design())) {
            form(document, id).fields().forEach(f -> same(f).forEach(change -> {
                if (Edits.apply(document, change.edit()) instanceof Outcome.Applied(Document after, _)) {
                    assertEquals(document.design(), after.design(), "seed " + seed + ": " + id + " " + f.name());
                }
            }));
        }
    }

    /** The changes that leave the field as it is. */
    private static List<Change> same(Field field) {
        return switch (field) {
            case Field.Text t when t.value().isEmpty() && t.prompt().isEmpty() -> List.of();
            case Field.Text t -> List.of(t.input().change(t.value()));
            case Field.WholeNumber n -> List.of(n.input().change(n.value()));
            case Field.Check c when c.value() == null || c.name().text().endsWith(".key") -> List.of();
            case Field.Check c -> List.of(c.input().change(Objects.requireNonNull(c.value())));
            case Field.Choice c when c.selected() == null -> List.of();
            case Field.Choice c -> List.of(c.input().change(Objects.requireNonNull(c.selected())));
            case Field.Flags f -> List.of(f.input().change(f.selected()));
            case Field.Chips c -> List.of(c.input().change(c.values().stream().map(Option::key).toList()));
            case Field.Swatches s -> s.selected() == null ? List.of() : List.of(s.input().change(s.selected()));
            case Field.Items i -> i.move() == null || i.items().isEmpty() ? List.of() : List.of(i.move().move(0, 0));
            case Field.Action _,Field.Note _,Field.Fact _ -> List.of();
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsChosenOrTickedIsAppliedOrRefusedInWords(long seed) {
        Document document = document(RandomDesign.of(seed));
        for (Id id : FieldTrials.selectable(document.design())) {
            form(document, id).fields().forEach(f -> others(f).forEach(change -> {
                if (Edits.apply(document, change.edit()) instanceof Outcome.Applied(Document after, _)) {
                    assertTrue(form(after, id).fields().count() > 0);
                }
            }));
        }
    }

    /** Every other option, the other side of each box, a removal, each addition. */
    private static List<Change> others(Field field) {
        List<Change> changes = new ArrayList<>();
        switch (field) {
            case Field.Check c -> tried(changes, () -> c.input().change(!Boolean.TRUE.equals(c.value())));
            case Field.Choice c -> c.options().forEach(o -> tried(changes, () -> c.input().change(o.key())));
            case Field.Flags f -> f.options().forEach(o -> tried(changes, () -> f.input().change(Set.of(o.key()))));
            case Field.Chips c -> tried(changes, () -> c.input().change(List.of()));
            case Field.Items i -> {
                i.adding().forEach(a -> tried(changes, () -> a.change().get()));
                var remove = i.remove();
                if (remove != null && !i.items().isEmpty()) {
                    tried(changes, () -> remove.apply(0));
                }
            }
            case Field.Text _,Field.WholeNumber _,Field.Swatches _,Field.Action _,Field.Note _,Field.Fact _ -> {}
        }
        return changes;
    }

    private static void tried(List<Change> changes, Supplier<Change> maker) {
        try {
            changes.add(maker.get());
        } catch (IllegalArgumentException refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
        }
    }

    @Test
    void nothingSelectedShowsTheProjectInNumbers() {
        Form form = form(Blog.document());
        assertEquals("blog", form.heading().title());
        assertEquals(List.of("H2, PostgreSQL", "com.example.blog", "3", "2", "1", "1", "1", "1", "1", "none yet"),
                form.fields().filter(Field.Fact.class::isInstance).map(f -> ((Field.Fact) f).value()).toList());
    }

    @Test
    void whatIsGoneIsNotShown() {
        Form form = form(Blog.document(), new EntityId("gone"));
        assertEquals("blog", form.heading().title());
    }

    @Test
    void aPartLeadsToWhatItIsPartOf() {
        assertEquals(Blog.POST, form(Blog.document(), Blog.TITLE).heading().holderId());
        assertEquals("Post", form(Blog.document(), Blog.INDEX).heading().holder());
    }
}
