package dev.crowfoot.ui.problems;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Columns;
import dev.crowfoot.ui.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.event.EventTarget;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of problems on the screen. */
public final class ProblemsPane {

    private final ProblemsViewModel model;

    @FXML
    private TableView<Problem> table;
    @FXML
    private TableColumn<Problem, Problem> severity;
    @FXML
    private TableColumn<Problem, String> message;
    @FXML
    private TableColumn<Problem, String> place;
    @FXML
    private TableColumn<Problem, String> code;
    @FXML
    private TableColumn<Problem, Problem> fix;

    /** A pane of that model. */
    public ProblemsPane(ProblemsViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        Columns.show(severity, Function.identity());
        Columns.show(message, Problem::text);
        Columns.show(place, model::place);
        Columns.show(code, Problem::code);
        Columns.show(fix, Function.identity());
        severity.setCellFactory(column -> new SeverityCell());
        fix.setCellFactory(column -> new FixCell(model));
        message.setCellFactory(column -> new MessageCell());
        Columns.whenEmpty(table, Texts.of("problems.none"));
        model.problems().subscribe(this::show);
        table.setRowFactory(view -> new ProblemTableRow());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goToSelected();
            }
        });
    }

    /** The problem that was chosen stays so while it is there. */
    private void show(List<Problem> problems) {
        Problem chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(problems);
        fix.setVisible(problems.stream().anyMatch(problem -> problem.fix().isPresent()));
        table.getSelectionModel().clearSelection();
        if (chosen != null && problems.contains(chosen)) {
            table.getSelectionModel().select(chosen);
        }
    }

    private void goToSelected() {
        Problem problem = table.getSelectionModel().getSelectedItem();
        if (problem != null) {
            model.goTo(problem);
        }
    }

    /** A row that leads to its problem when it is clicked, the button in it aside. */
    private final class ProblemTableRow extends TableRow<Problem> {

        ProblemTableRow() {
            setOnMouseClicked(event -> {
                if (!isEmpty() && !isInButton(event.getTarget())) {
                    goToSelected();
                }
            });
        }

        private boolean isInButton(EventTarget target) {
            Node node = target instanceof Node n ? n : null;
            while (node != null && !node.equals(this)) {
                if (node instanceof ButtonBase) {
                    return true;
                }
                node = node.getParent();
            }
            return false;
        }
    }

    /** How bad it is, as an icon with a word for screen readers. */
    private static final class SeverityCell extends TableCell<Problem, Problem> {

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            FontIcon icon = new FontIcon(switch (problem.severity()) {
                case ERROR -> "bi-exclamation-octagon";
                case WARNING -> "bi-exclamation-triangle";
                case INFORMATION -> "bi-info-circle";
            });
            icon.getStyleClass().add("cf-severity-" + problem.severity().name().toLowerCase(Locale.ROOT));
            setGraphic(icon);
            setAccessibleText(Texts.of("problems." + problem.severity()));
        }
    }

    /** The sentence, whole in a tooltip where it is too long. */
    private static final class MessageCell extends TableCell<Problem, String> {

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null ? null : new Tooltip(text));
        }
    }

    /** A button for what can be done at once. */
    private static final class FixCell extends TableCell<Problem, Problem> {

        private final ProblemsViewModel model;

        FixCell(ProblemsViewModel model) {
            this.model = model;
        }

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setGraphic(empty || problem == null ? null
                    : model.fix(problem).map(edit -> button(edit, Texts.of("problems.fix." + problem.fix().orElseThrow()))).orElse(null));
        }

        private Button button(Edit edit, String text) {
            Button button = new Button(text);
            button.setId("problem-fix");
            button.getStyleClass().add("cf-small");
            button.setOnAction(event -> model.run(edit));
            return button;
        }
    }
}
