package dev.crowfoot.ui.inspector;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.document.DocumentStore;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.inspector.field.FormHost;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.model.Context;
import dev.crowfoot.ui.inspector.model.Forms;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What the inspector shows of a workspace, and what becomes of what is put into it. Remembers for the session what is unfolded. */
final class InspectorViewModel implements FormHost {

    private final Workspace workspace;
    private final Map<String, Boolean> folds = new HashMap<>();
    private ShownProblems problems = ShownProblems.NONE;
    private boolean showing;

    InspectorViewModel(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The form of what is selected, as the document is now. */
    Form form() {
        return Forms.of(new Context(workspace.document(), workspace.diagram().get()), workspace.selection().get());
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
    public boolean isWrong(FieldName field) {
        return problems.isAt(workspace.selection().get(), field);
    }

    @Override
    public boolean isWrong(String part) {
        return problems.isIn(part);
    }

    /** The problems that there are from now on. */
    void setProblems(ShownProblems now) {
        problems = now;
    }

    ShownProblems problems() {
        return problems;
    }

    /** The problems of what is selected. */
    List<Problem> shownProblems() {
        return problems.of(workspace.selection().get());
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
        String capital = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return capital.endsWith(".") || capital.endsWith("?") ? capital : capital + ".";
    }
}
