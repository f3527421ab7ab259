package dev.crowfoot.ui.inspector;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.document.DocumentStore;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.inspector.field.FormHost;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.model.Context;
import dev.crowfoot.ui.inspector.model.Forms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the inspector shows of a workspace, and what becomes of what is put into it. Remembers for the session what is unfolded. */
final class InspectorViewModel implements FormHost {

    private final Workspace workspace;
    private final Map<String, Boolean> folds = new HashMap<>();
    private ShownProblems problems = ShownProblems.NONE;
    private ShownProblems.Places places = ShownProblems.Places.NONE;
    private boolean showing;

    InspectorViewModel(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The form of what is selected, as the document is now. */
    Form form() {
        Form form = Forms.of(new Context(workspace.document(), workspace.diagram().get()), workspace.selection().get());
        places = problems.places(workspace.selection().get(), form);
        return form;
    }

    /** Runs what shows a form; nothing is submitted in the meantime. */
    void whileShowing(Runnable show) {
        boolean before = showing;
        showing = true;
        try {
            show.run();
        } finally {
            showing = before;
        }
    }

    @Override
    public Result submit(Supplier<Change> maker) {
        Change change;
        try {
            change = maker.get();
        } catch (IllegalArgumentException e) {
            return new Result(sentence(String.valueOf(e.getMessage())), null);
        }
        if (change.opens() != null) {
            folds.put(change.opens(), true);
        }
        return switch (workspace.store().dispatch(change.edit())) {
            case Outcome.Applied _ -> done(change);
            case Outcome.Rejected(String reason) -> new Result(reason, null);
        };
    }

    private Result done(Change change) {
        if (change.selects() != null) {
            workspace.reveal(change.selects());
        }
        return new Result(null, change.says());
    }

    @Override
    public boolean isShowing() {
        return showing || workspace.store().isTelling();
    }

    @Override
    public void open(Id id) {
        workspace.reveal(id);
    }

    @Override
    public boolean isUnfolded(String key, boolean otherwise) {
        return folds.getOrDefault(key, otherwise);
    }

    @Override
    public void unfold(String key, boolean unfolded) {
        folds.put(key, unfolded);
    }

    @Override
    public List<Problem> problems(FieldName field) {
        return places.atFields().getOrDefault(field.id(), List.of());
    }

    @Override
    public Optional<Edit> fix(Problem problem) {
        return problems.fixes().apply(problem);
    }

    @Override
    public boolean isWrong(String part) {
        return problems.isIn(part);
    }

    /** The problems that there are from now on. */
    void setProblems(ShownProblems now) {
        problems = now;
    }

    /** The problems of what is selected that no field of its form is about. */
    List<Problem> problemsAtTop() {
        return places.atTop();
    }

    /** Unfolds the field of the form that the problem is about; empty if it is about the thing as a whole. */
    Optional<Field> unfold(Problem problem) {
        Form form = form();
        Optional<Field> field = ShownProblems.field(form, problem);
        field.flatMap(f -> ShownProblems.section(form, f)).ifPresent(section -> unfold("section-" + section.key(), true));
        return field;
    }

    @Override
    public void travel(boolean back) {
        DocumentStore store = workspace.store();
        if (back) {
            store.undo();
        } else {
            store.redo();
        }
    }

    /** Constructors of the model speak in phrases. */
    private static String sentence(String message) {
        if (message.isEmpty()) {
            return message;
        }
        String capital = Texts.capital(message);
        return capital.endsWith(".") || capital.endsWith("?") ? capital : capital + ".";
    }
}
