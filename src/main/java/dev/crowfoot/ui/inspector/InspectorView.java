package dev.crowfoot.ui.inspector;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.document.DocumentChange;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.inspector.field.FormView;
import dev.crowfoot.ui.inspector.field.InspectorStyle;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The pane at the right that shows what is selected and has it changed. It follows selection, undo and changes from elsewhere. */
public final class InspectorView extends VBox {

    private static final double NARROWEST = 280;
    private static final double MARGIN = 48;
    private final InspectorViewModel model;
    private final HeadingView heading;
    private final FormView form;
    private final ScrollPane scroll;
    private String shownKey = "";

    /** The inspector of that workspace. Use on the UI thread. */
    public InspectorView(Workspace workspace) {
        model = new InspectorViewModel(workspace);
        heading = new HeadingView(model);
        form = new FormView(model);
        scroll = new ScrollPane(form);
        setId("inspector");
        setAccessibleText(Texts.of("inspector.name"));
        getStyleClass().add("inspector");
        getStylesheets().add(InspectorStyle.sheet());
        setMinWidth(NARROWEST);
        setPrefWidth(320);
        setMinHeight(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.skinProperty().subscribe(_ -> paintAnew());
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, scroll);
        workspace.selection().listen(_ -> select());
        workspace.store().listen(this::follow);
        workspace.diagram().addListener((_, _, _) -> show());
        show();
    }

    /**
     * Shows what is wrong with the project, where it is.
     *
     * @param problems all of them, the worst first
     * @param fixes what can be done about one at once
     */
    public void showProblems(List<Problem> problems, Function<Problem, Optional<Edit>> fixes) {
        model.setProblems(new ShownProblems(problems, fixes));
        show();
    }

    /** Goes to the field that the problem is about; what has the problem is selected already. */
    public void goTo(Problem problem) {
        Optional<Field> field = model.unfold(problem);
        show();
        field.map(f -> lookup("#inspector-" + f.name().id())).ifPresent(node -> Platform.runLater(() -> focus(node)));
    }

    private void focus(Node node) {
        layout();
        double hidden = form.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double top = form.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
            scroll.setVvalue(Math.clamp((top - MARGIN) / hidden, 0, 1));
        }
        firstFocusable(node).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> firstFocusable(child).stream()).findFirst()
                : Optional.empty();
    }

    /** What was typed for what was selected before is taken over first. */
    private void select() {
        if (!model.isShowing()) {
            form.commit();
        }
        show();
    }

    @SuppressWarnings("ReferenceEquality") // what did not change is the very same; comparing whole designs at each step of a drag costs
    private void follow(DocumentChange change) {
        if (change.preview() && change.before().design() == change.after().design()) {
            return;
        }
        show();
    }

    private void show() {
        Form now = model.form();
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        model.whileShowing(() -> {
            heading.show(now.heading(), model.problemsAtTop());
            form.show(now);
        });
        if (!now.key().equals(shownKey)) {
            shownKey = now.key();
            scroll.setVvalue(0);
        } else if (focused != null && isWithin(focused)) {
            focused.requestFocus();
        }
    }

    /** The picture that a scroll pane's skin keeps of its content stays what it was when another form of the same height is shown. */
    private void paintAnew() {
        Node viewport = scroll.lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
    }

    /** Goes to the first field. */
    @Override
    public void requestFocus() {
        Node first = form.lookup(".text-input");
        if (first == null) {
            super.requestFocus();
        } else {
            first.requestFocus();
        }
    }

    private boolean isWithin(Node node) {
        Node at = node;
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        return at != null;
    }
}
