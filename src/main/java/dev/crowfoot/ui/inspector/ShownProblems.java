package dev.crowfoot.ui.inspector;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.model.ProblemFields;
import java.util.List;
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

    static final ShownProblems NONE = new ShownProblems(List.of(), _ -> Optional.empty());

    /** Those of the one thing that is selected; those of its parts that can be selected themselves are shown there. */
    List<Problem> of(Set<Id> selected) {
        if (selected.size() != 1) {
            return List.of();
        }
        Id id = selected.iterator().next();
        return all.stream().filter(p -> p.place().closest().equals(id)
                || (p.place().owner().equals(id) && p.place().element() instanceof EnumConstantId)).toList();
    }

    boolean isAt(Set<Id> selected, FieldName field) {
        return of(selected).stream().anyMatch(p -> ProblemFields.of(p).contains(field.text()));
    }

    /** Whether something is wrong with the part of that id. */
    boolean isIn(String part) {
        return all.stream().anyMatch(p -> p.place().element() != null && p.place().element().value().equals(part));
    }
}
