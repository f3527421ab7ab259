package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A field as controls: its label, its value, and a line below for what is to be said of it. */
abstract class FieldView extends VBox {

    /** A wish that no pane can fulfil, so that what flows takes all there is. */
    static final double WIDE = 1000;
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double LABEL_WIDTH = 88;
    private static final Insets INDENT = new Insets(0, 0, 0, LABEL_WIDTH + 8);
    private final FormHost host;
    private final Label message = new Label();
    private final VBox problemBox = new VBox(4);
    private List<Problem> problems = List.of();

    FieldView(FormHost host) {
        this.host = host;
        getStyleClass().add("field");
        problemBox.getStyleClass().add("field-problems");
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
    }

    /** Shows the field as it is now, if this view can; false if another kind of view is needed. */
    abstract boolean show(Field field);

    /** Does what was typed and not yet taken over. */
    void commit() {}

    FormHost host() {
        return host;
    }

    /** Hands the change over and says below the field what came of it. */
    FormHost.Result submit(Supplier<Change> change) {
        FormHost.Result result = host.submit(change);
        say(result.isDone() ? result.says() : result.refused(), !result.isDone());
        return result;
    }

    /** Says below the field what is wrong with what it holds. */
    void show(List<Problem> now) {
        pseudoClassStateChanged(WRONG, !now.isEmpty());
        if (now.equals(problems)) {
            return;
        }
        problems = List.copyOf(now);
        getChildren().remove(problemBox);
        if (!now.isEmpty()) {
            problemBox.getChildren().setAll(now.stream().map(p -> new ProblemRow(host, p)).toList());
            getChildren().add(problemBox);
        }
    }

    void say(@Nullable String text, boolean wrong) {
        pseudoClassStateChanged(ERROR, wrong && text != null);
        message.setText(text == null ? "" : text);
        if (text == null) {
            getChildren().remove(message);
        } else if (!getChildren().contains(message)) {
            getChildren().add(message);
        }
    }

    /** The label at the left, the control behind it. */
    void layOut(FieldName name, Node control, Node focused) {
        Label label = label(name, focused);
        label.setMinWidth(LABEL_WIDTH);
        label.setPrefWidth(LABEL_WIDTH);
        HBox row = new HBox(label, control);
        row.getStyleClass().add("field-row");
        HBox.setHgrow(control, Priority.ALWAYS);
        VBox.setMargin(message, INDENT);
        getChildren().addFirst(row);
    }

    /** The control alone, as far right as those with a label. */
    void layOutIndented(Node control) {
        HBox row = new HBox(control);
        row.getStyleClass().add("field-row");
        VBox.setMargin(row, INDENT);
        VBox.setMargin(message, INDENT);
        getChildren().addFirst(row);
    }

    /** The label above, the control below it in the whole width. */
    void layOutBelow(FieldName name, Node control, Node focused) {
        getChildren().addFirst(label(name, focused));
        getChildren().add(1, control);
    }

    private static Label label(FieldName name, Node focused) {
        Label label = new Label(name.label());
        label.getStyleClass().add("field-label");
        label.setLabelFor(focused);
        label.setTooltip(tooltip(name.tip()));
        return label;
    }

    /** What a person, a test and a screen reader know the control by. */
    static void name(Control control, FieldName name) {
        control.setId("inspector-" + name.id());
        control.setAccessibleText(name.label());
        control.setAccessibleHelp(name.tip());
        control.setTooltip(tooltip(name.tip()));
    }

    static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        tooltip.setShowDelay(Duration.millis(600));
        return tooltip;
    }
}
