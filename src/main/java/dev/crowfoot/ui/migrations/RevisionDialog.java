package dev.crowfoot.ui.migrations;

import dev.crowfoot.app.migration.Preview;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.migration.Hazard;
import dev.crowfoot.ui.common.Fxml;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.dialogs.Dialogs;
import dev.crowfoot.ui.preview.ScriptView;
import dev.crowfoot.ui.preview.SqlPane;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Asks what the next revision is called, with the statements that it will send. */
final class RevisionDialog {

    private final Dialogs dialogs;
    private final Preview preview;
    private final Consumer<String> make;

    @FXML
    private TextField message;
    @FXML
    private Label summary;
    @FXML
    private StackPane script;
    @FXML
    private VBox hazards;
    @FXML
    private CheckBox confirm;
    @FXML
    private Button cancel;
    @FXML
    private Button ok;

    /** A dialog for what that preview says; the consumer is given the message. */
    RevisionDialog(Dialogs dialogs, Preview preview, Consumer<String> make) {
        this.dialogs = dialogs;
        this.preview = preview;
        this.make = make;
    }

    void open() {
        Stage stage = dialogs.open(Texts.of("revision.title"), Fxml.load(this, "revision.fxml"));
        cancel.setOnAction(event -> stage.close());
        ok.setOnAction(event -> {
            stage.close();
            make.accept(message.getText().strip());
        });
        message.requestFocus();
    }

    @FXML
    void initialize() {
        summary.setText(Texts.of("revision.summary", preview.statements().size(), preview.target().name()));
        message.setText(suggestion(preview.statements()));
        ScriptView view = new ScriptView("revision-script");
        view.show(preview.statements());
        script.getChildren().setAll(view.node());
        List<Hazard> found = preview.hazards();
        hazards.getChildren().setAll(found.stream().map(SqlPane::hazard).toList());
        show(hazards, !found.isEmpty());
        show(confirm, preview.isDestructive());
        confirm.setSelected(!preview.isDestructive());
        ok.disableProperty()
                .bind(message.textProperty().map(String::isBlank).flatMap(blank -> confirm.selectedProperty().map(yes -> blank || !yes)));
    }

    /** What the first step does, as that is what a small revision is about. */
    private static String suggestion(List<PreviewStatement> statements) {
        List<String> steps = statements.stream().map(PreviewStatement::stepSummary).filter(s -> !s.isBlank()).distinct().toList();
        return steps.size() == 1 ? steps.getFirst() : "";
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
