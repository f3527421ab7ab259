package dev.crowfoot.ui.refresh;

import dev.crowfoot.app.migration.OtherSchema;
import dev.crowfoot.app.refresh.Refreshed;
import dev.crowfoot.document.refresh.Difference;
import dev.crowfoot.document.refresh.Difference.Choice;
import dev.crowfoot.document.refresh.RenameQuestion;
import dev.crowfoot.ui.common.Fxml;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.dialogs.Dialogs;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Shows in what the database and the drawing differ, has the person choose, and hands over the edit. */
final class RefreshDialog {

    private static final double ROW = 34;

    private final Dialogs dialogs;
    private final RefreshViewModel model;
    private final String database;
    private final Consumer<Refreshed> apply;

    @FXML
    private Label summary;
    @FXML
    private Label notes;
    @FXML
    private ProgressBar progress;
    @FXML
    private ScrollPane questionsPane;
    @FXML
    private VBox questions;
    @FXML
    private VBox desk;
    @FXML
    private ListView<RefreshRow> list;
    @FXML
    private TextArea drawing;
    @FXML
    private TextArea live;
    @FXML
    private HBox revision;
    @FXML
    private CheckBox revise;
    @FXML
    private TextField message;
    @FXML
    private Button takeAll;
    @FXML
    private Button keepAll;
    @FXML
    private Button stop;
    @FXML
    private Button cancel;
    @FXML
    private Button ok;

    /** A dialog about that database; the consumer is given the edit and closes nothing. */
    RefreshDialog(Dialogs dialogs, RefreshViewModel model, String database, Consumer<Refreshed> apply) {
        this.dialogs = dialogs;
        this.model = model;
        this.database = database;
        this.apply = apply;
    }

    void open() {
        Stage stage = dialogs.open(Texts.of("refresh.title", database), Fxml.load(this, "refresh.fxml"));
        cancel.setOnAction(_ -> stage.close());
        stage.setOnHidden(_ -> model.stop());
        ok.setOnAction(_ -> model.apply(refreshed -> {
            stage.close();
            apply.accept(refreshed);
        }));
        model.start();
    }

    @FXML
    void initialize() {
        list.setItems(model.rows());
        list.setCellFactory(_ -> new RefreshCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::showSides);
        summary.textProperty().bind(model.words());
        progress.progressProperty().bind(model.fraction());
        takeAll.setOnAction(_ -> model.all(Choice.TAKE));
        keepAll.setOnAction(_ -> model.all(Choice.KEEP));
        stop.setOnAction(_ -> model.stop());
        revise.selectedProperty().bindBidirectional(model.revise());
        message.textProperty().bindBidirectional(model.message());
        message.disableProperty().bind(revise.selectedProperty().not());
        revise.disableProperty().bind(model.taken().not());
        BooleanBinding ready = model.chosen().and(model.stage().isEqualTo(RefreshViewModel.Stage.CHOOSING));
        BooleanBinding named = Bindings.createBooleanBinding(() -> !revise.isSelected() || !message.getText().isBlank(),
                revise.selectedProperty(), message.textProperty());
        ok.disableProperty().bind(ready.and(named).not());
        model.questions().addListener((ListChangeListener<RenameQuestion>) _ -> showQuestions());
        list.getStyleClass().add("cf-ticks");
        list.setFixedCellSize(ROW);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
        model.stage().subscribe(this::showStage);
    }

    private void showStage(RefreshViewModel.Stage now) {
        boolean busy = now == RefreshViewModel.Stage.READING || now == RefreshViewModel.Stage.APPLYING;
        show(progress, busy);
        show(stop, busy);
        show(notes, !model.notes().isEmpty());
        notes.setText(String.join("\n", model.notes().stream().limit(3).toList()));
        desk.setDisable(busy);
        questionsPane.setDisable(busy);
        boolean some = !model.rows().isEmpty();
        show(desk, some);
        show(revision, some && model.hasRevision());
        show(takeAll, some);
        show(keepAll, some);
        show(ok, some);
        showQuestions();
        if (now == RefreshViewModel.Stage.CHOOSING && list.getSelectionModel().isEmpty() && model.rows().size() > 1) {
            list.getSelectionModel().select(1);
            list.requestFocus();
        }
    }

    private void showSides(@Nullable RefreshRow row) {
        Difference difference = row == null ? null : row.difference();
        drawing.setText(side(difference, difference == null ? null : difference.drawing()));
        live.setText(side(difference, difference == null ? null : difference.database()));
    }

    private static String side(@Nullable Difference difference, @Nullable String text) {
        return difference == null ? "" : text == null ? Texts.of("refresh.absent") : text;
    }

    /** Left and Right move the choice of the line, as in any row of buttons of which one is pressed; Enter, which lists keep to themselves, applies. */
    private void choose(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            ok.fire();
            event.consume();
            return;
        }
        RefreshRow row = list.getSelectionModel().getSelectedItem();
        boolean left = event.getCode() == KeyCode.LEFT;
        if (row != null && row.difference() != null && (left || event.getCode() == KeyCode.RIGHT)) {
            row.choice().set(switch (row.choice().get()) {
                case TAKE -> left ? Choice.TAKE : Choice.KEEP;
                case KEEP -> left ? Choice.TAKE : Choice.IGNORE;
                case IGNORE -> left ? Choice.KEEP : Choice.IGNORE;
            });
            event.consume();
        }
    }

    private void showQuestions() {
        questions.getChildren().setAll(Stream.concat(model.questions().stream().map(this::question),
                model.others().stream().map(this::other)).toList());
        show(questionsPane, !questions.getChildren().isEmpty());
    }

    private Node other(OtherSchema schema) {
        String words = Texts.of("refresh.schema", schema.name(), schema.tables());
        return line(new VBox(text(words)),
                button("refresh.schema.compare", "refresh-schema-" + schema.name(), words, () -> model.include(schema)));
    }

    private static Label text(String words) {
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }

    private static HBox line(VBox words, Button... buttons) {
        HBox line = new HBox(8, words);
        line.getChildren().addAll(buttons);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node question(RenameQuestion question) {
        Label reasons = text(Texts.of("refresh.reasons", String.join("; ", question.reasons())));
        reasons.getStyleClass().add("cf-quiet");
        int number = model.questions().indexOf(question);
        Button yes = button("refresh.yes", "refresh-yes-" + number, question.text(), () -> model.confirm(question));
        Button no = button("refresh.no", "refresh-no-" + number, question.text(), () -> model.deny(question));
        return line(new VBox(2, text(question.text()), reasons), yes, no);
    }

    private static Button button(String key, String id, String about, Runnable command) {
        Button button = new Button(Texts.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("cf-small");
        button.setAccessibleText(button.getText() + ": " + about);
        button.setOnAction(_ -> command.run());
        return button;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
