package dev.crowfoot.ui.inspector;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Section;
import dev.crowfoot.ui.inspector.model.ProblemFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The problems that the inspector knows of.
 *
 * @param all those of the whole project, the worst first
 * @param fixes what can be done about one at once
 */
record ShownProblems(List<Problem> all, Function<Problem, Optional<Edit>> fixes) {

    private static final int NAMED = 30;
    static final ShownProblems NONE = new ShownProblems(List.of(), _ -> Optional.empty());

    /**
     * Where the problems of a form stand.
     *
     * @param atFields those that stand at a field, by its id
     * @param atTop those of the thing as a whole
     */
    record Places(Map<String, List<Problem>> atFields, List<Problem> atTop) {

        static final Places NONE = new Places(Map.of(), List.of());
    }

    /** Those of the one thing that is selected; those of its parts that can be selected themselves are shown there. */
    List<Problem> of(Set<Id> selected) {
        if (selected.size() != 1) {
            return List.of();
        }
        Id id = selected.iterator().next();
        return all.stream().filter(p -> p.place().closest().equals(id)
                || (p.place().owner().equals(id) && p.place().element() instanceof EnumConstantId)).toList();
    }

    /** Where those of the selected thing stand in its form. */
    Places places(Set<Id> selected, Form form) {
        Map<String, List<Problem>> atFields = new HashMap<>();
        List<Problem> atTop = new ArrayList<>();
        for (Problem problem : of(selected)) {
            field(form, problem).ifPresentOrElse(f -> atFields.computeIfAbsent(f.name().id(), _ -> new ArrayList<>()).add(problem),
                    () -> atTop.add(problem));
        }
        return new Places(atFields, atTop);
    }

    /** The field of the form that the problem is about, by what it says or else the first; empty if it is about the thing as a whole. */
    static Optional<Field> field(Form form, Problem problem) {
        Set<String> texts = ProblemFields.of(problem);
        return form.sections().stream().flatMap(s -> s.fields().stream()).filter(f -> texts.contains(f.name().text()))
                .max(Comparator.comparingInt(f -> said(f, problem)));
    }

    /** How long a text of the field is that the problem's words name; of long names they have the beginning only. */
    private static int said(Field field, Problem problem) {
        return switch (field) {
            case Field.Text t -> problem.message().contains(t.value().substring(0, Math.min(NAMED, t.value().length())))
                    ? t.value().length() : 0;
            case Field.Items list -> list.items().stream().flatMap(i -> i.fields().stream()).mapToInt(f -> said(f, problem)).max()
                    .orElse(0);
            case Field.WholeNumber _,Field.Check _,Field.Choice _,Field.Flags _,Field.Chips _,Field.Swatches _,Field.Action _,Field.Note _,Field.Fact _ ->
                0;
        };
    }

    /** The section that has the field. */
    static Optional<Section> section(Form form, Field field) {
        return form.sections().stream().filter(s -> s.fields().contains(field)).findFirst();
    }

    /** Whether something is wrong with the part of that id. */
    boolean isIn(String part) {
        return all.stream().anyMatch(p -> p.place().element() != null && p.place().element().value().equals(part));
    }
}
