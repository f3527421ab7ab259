package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edits;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.testing.ModelComponents;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Option;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts something into each field of the forms of a document and notes what of the model changes by it. Fields that appear only after a
 * change (whether a default is SQL) are tried there.
 */
final class FieldTrials {

    /** A name, a number, a type, a type of text, a line of an attribute: each of them is what some field takes. */
    private static final List<String> TEXTS = List.of("changed", "3", "integer", "string(9)", "added: integer", "");
    private final SortedMap<String, Set<Set<String>>> changed = new TreeMap<>();
    private final ArrayDeque<Trial> waiting = new ArrayDeque<>();

    private record Trial(Document document, Set<Id> selected) {}

    private FieldTrials() {}

    /** For each field, by its name, what a change of it changes at the least; several ways are parted by bars. */
    static SortedMap<String, Set<String>> of(Document document, List<Set<Id>> selections) {
        FieldTrials trials = new FieldTrials();
        selections.forEach(s -> trials.waiting.add(new Trial(document, s)));
        while (!trials.waiting.isEmpty()) {
            trials.run(trials.waiting.remove());
        }
        SortedMap<String, Set<String>> least = new TreeMap<>();
        trials.changed.forEach((field, sets) -> least.put(field, least(sets)));
        return least;
    }

    /** A rename that is followed elsewhere, and the like, says no more than the rename. */
    private static Set<String> least(Set<Set<String>> sets) {
        return sets.stream().filter(s -> sets.stream().noneMatch(o -> !o.equals(s) && s.containsAll(o))).map(s -> String.join(" + ", s))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Form form(Trial trial) {
        return Forms.of(new Context(trial.document, DiagramId.MAIN), trial.selected);
    }

    private static List<Field> fields(Form form) {
        return form.fields().flatMap(FieldTrials::withQuick).toList();
    }

    private static Stream<Field> withQuick(Field field) {
        return field instanceof Field.Items items && items.quick() != null ? Stream.of(field, items.quick()) : Stream.of(field);
    }

    private void run(Trial trial) {
        for (Field field : fields(form(trial))) {
            Set<Set<String>> sets = changed.computeIfAbsent(key(field), _ -> new HashSet<>());
            for (Supplier<Change> input : inputs(field)) {
                after(trial, input).forEach(next -> {
                    Set<String> different = difference(trial.document, next.document);
                    if (!different.isEmpty() && sets.add(different)) {
                        waitForNewFields(trial, next);
                    }
                });
            }
        }
    }

    /** The first word of ids that several forms have tells them apart; where the text begins the id, what follows is of one thing. */
    private static String key(Field field) {
        String text = field.name().text();
        return field.name().id().startsWith(text.replace('.', '-')) ? text : field.name().id();
    }

    /** Unless the thing itself is gone. */
    private void waitForNewFields(Trial trial, Trial next) {
        Form form = form(next);
        List<String> fresh = fields(form).stream().map(FieldTrials::key).filter(k -> !changed.containsKey(k)).toList();
        if (form.key().equals(form(trial).key()) && !fresh.isEmpty()) {
            fresh.forEach(k -> changed.put(k, new HashSet<>()));
            waiting.add(next);
        }
    }

    private static Set<String> difference(Document before, Document after) {
        Set<String> different = new TreeSet<>(ModelComponents.difference(before.design(), after.design()));
        different.addAll(ModelComponents.difference(before.settings(), after.settings()));
        before.diagrams().forEach((id, d) -> different.addAll(ModelComponents.difference(d, after.diagrams().getOrDefault(id, d))));
        return different;
    }

    /** The document after the input, or nothing where it is refused. */
    private static Stream<Trial> after(Trial trial, Supplier<Change> input) {
        try {
            Change change = input.get();
            return Edits.apply(trial.document, change.edit()) instanceof Outcome.Applied(Document after, _)
                    ? Stream.of(new Trial(after, trial.selected)) : Stream.of();
        } catch (IllegalArgumentException refused) {
            return Stream.of();
        }
    }

    private static List<Supplier<Change>> inputs(Field field) {
        List<Supplier<Change>> inputs = new ArrayList<>();
        switch (field) {
            case Field.Text t -> TEXTS.forEach(text -> inputs.add(() -> t.input().change(text)));
            case Field.WholeNumber n -> Stream.of(1L, 2L, 5L).forEach(number -> inputs.add(() -> n.input().change(number)));
            case Field.Check c -> Stream.of(true, false).forEach(on -> inputs.add(() -> c.input().change(on)));
            case Field.Choice c -> c.options().forEach(o -> inputs.add(() -> c.input().change(o.key())));
            case Field.Flags f -> f.options().forEach(o -> inputs.add(() -> f.input().change(Set.of(o.key()))));
            case Field.Chips c -> chips(inputs, c);
            case Field.Swatches s -> s.colors().forEach(color -> inputs.add(() -> s.input().change(color)));
            case Field.Items i -> items(inputs, i);
            case Field.Action a -> inputs.add(() -> a.change().get());
            case Field.Note _,Field.Fact _ -> {}
        }
        return inputs;
    }

    private static void chips(List<Supplier<Change>> inputs, Field.Chips chips) {
        List<String> now = chips.values().stream().map(Option::key).toList();
        inputs.add(() -> chips.input().change(List.of()));
        inputs.add(() -> chips.input().change(now.reversed()));
        for (Option option : chips.options()) {
            Set<String> more = new LinkedHashSet<>(now);
            more.add(option.key());
            inputs.add(() -> chips.input().change(List.copyOf(more)));
        }
    }

    private static void items(List<Supplier<Change>> inputs, Field.Items items) {
        items.adding().forEach(a -> inputs.add(() -> a.change().get()));
        var remove = items.remove();
        if (remove != null && !items.items().isEmpty()) {
            inputs.add(() -> remove.apply(0));
        }
        var move = items.move();
        if (move != null && items.items().size() > 1) {
            inputs.add(() -> move.move(0, 1));
        }
    }

    /** Everything of a design that can be selected, each alone. */
    static List<Set<Id>> each(Design design) {
        return selectable(design).stream().map(Set::of).toList();
    }

    /** Everything of a design that can be selected. */
    static List<Id> selectable(Design design) {
        Set<Id> ids = new LinkedHashSet<>();
        design.owners().forEach(o -> {
            ids.add(o.id());
            o.members().forEach(m -> ids.add(m.id()));
        });
        design.entities().values().forEach(e -> {
            e.uniques().forEach(u -> ids.add(u.id()));
            e.checks().forEach(c -> ids.add(c.id()));
            e.indexes().forEach(i -> ids.add(i.id()));
        });
        ids.addAll(design.enums().keySet());
        ids.addAll(design.sequences().keySet());
        ids.addAll(design.sqlObjects().keySet());
        return List.copyOf(ids);
    }
}
