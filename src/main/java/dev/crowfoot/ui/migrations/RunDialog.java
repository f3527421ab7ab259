package dev.crowfoot.ui.migrations;

import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.ui.common.Fxml;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.dialogs.Dialogs;
import dev.crowfoot.ui.preview.ScriptView;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Shows the statements of a run, has the person confirm what is lost, runs it, and says what was done. */
final class RunDialog {

    private final Dialogs dialogs;
    private final RunViewModel model;
    private final String kind;
    private final String database;

    @FXML
    private Label summary;
    @FXML
    private StackPane script;
    @FXML
    private VBox lossBox;
    @FXML
    private Label losses;
    @FXML
    private CheckBox confirm;
    @FXML
    private ProgressBar progress;
    @FXML
    private Label words;
    @FXML
    private Button stop;
    @FXML
    private Button close;
    @FXML
    private Button run;

    /** A dialog for a run; the kind is {@code upgrade} or {@code downgrade}. */
    RunDialog(Dialogs dialogs, RunViewModel model, String kind, String database) {
        this.dialogs = dialogs;
        this.model = model;
        this.kind = kind;
        this.database = database;
    }

    void open() {
        Stage stage = dialogs.open(Texts.of("run.title." + kind), Fxml.load(this, "run.fxml"));
        close.setOnAction(event -> stage.close());
        stage.setOnCloseRequest(event -> {
            if (model.stage().get() == RunViewModel.Stage.RUNNING) {
                event.consume();
            }
        });
        focusFirst();
    }

    /** What a person does next has the keys: the statements are read, not typed in. */
    private void focusFirst() {
        if (model.run().isEmpty()) {
            close.requestFocus();
        } else if (run.isDisabled()) {
            confirm.requestFocus();
        } else {
            run.requestFocus();
        }
    }

    @FXML
    void initialize() {
        String revisions = String.join(", ", model.run().revisions().stream().map(Revision::id).toList());
        int statements = model.run().statements().size();
        summary.setText(model.run().isEmpty() ? Texts.of("run.empty." + kind, database)
                : Texts.of("run.summary." + kind, statements, database, revisions));
        ScriptView view = new ScriptView("run-script");
        view.show(model.run().statements());
        script.getChildren().setAll(view.node());
        show(script, !model.run().isEmpty());
        losses.setText(String.join("\n", model.losses()));
        show(lossBox, !model.losses().isEmpty());
        confirm.selectedProperty().bindBidirectional(model.confirmed());
        words.textProperty().bind(model.words());
        progress.progressProperty().bind(model.fraction());
        run.setText(Texts.of("run.ok." + kind));
        BooleanBinding ready = model.stage().isEqualTo(RunViewModel.Stage.READY);
        run.disableProperty().bind(model.confirmed().not().or(ready.not()));
        run.setOnAction(event -> model.start());
        stop.setOnAction(event -> model.stop());
        model.stage().subscribe(this::showStage);
        show(run, !model.run().isEmpty());
    }

    private void showStage(RunViewModel.Stage now) {
        boolean running = now == RunViewModel.Stage.RUNNING;
        show(progress, running);
        show(stop, running);
        show(words, now != RunViewModel.Stage.READY);
        close.setDisable(running);
        close.setText(Texts.of(now == RunViewModel.Stage.READY ? "dialog.cancel" : "dialog.close"));
        if (now == RunViewModel.Stage.DONE || now == RunViewModel.Stage.FAILED) {
            show(run, false);
            show(lossBox, false);
            close.setDefaultButton(true);
            close.requestFocus();
            words.getStyleClass().add(now == RunViewModel.Stage.DONE ? "cf-good" : "cf-bad");
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
