package dev.crowfoot.ui.problems;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Texts;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
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
        text(message, problem -> problem.message() + (problem.wayOut().isEmpty() ? "" : " " + problem.wayOut()));
        text(place, model::place);
        text(code, Problem::code);
        severity.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()).getReadOnlyProperty());
        severity.setCellFactory(column -> new SeverityCell());
        fix.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()).getReadOnlyProperty());
        fix.setCellFactory(column -> new FixCell(model));
        message.setCellFactory(column -> new MessageCell());
        Label nothing = new Label(Texts.of("problems.none"));
        nothing.getStyleClass().add("cf-empty");
        table.setPlaceholder(nothing);
        model.problems().subscribe(problems -> table.getItems().setAll(problems));
        table.setOnMouseClicked(event -> goToSelected());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goToSelected();
            }
        });
    }

    private void goToSelected() {
        Problem problem = table.getSelectionModel().getSelectedItem();
        if (problem != null) {
            model.goTo(problem);
        }
    }

    private static void text(TableColumn<Problem, String> column, Function<Problem, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())).getReadOnlyProperty());
        column.setReorderable(false);
        column.setSortable(false);
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
            button.getStyleClass().add("cf-small");
            button.setOnAction(event -> model.run(edit));
            return button;
        }
    }
}
