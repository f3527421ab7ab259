package dev.crowfoot.ui.welcome;

import dev.crowfoot.document.Document;
import dev.crowfoot.ui.common.Fxml;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.dialogs.Dialogs;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Asks what a new project needs. */
public final class NewProjectDialog {

    private final Dialogs dialogs;
    private final ProjectFields fields;
    private final BiConsumer<Path, Document> create;

    @FXML
    private StackPane room;
    @FXML
    private Label problem;
    @FXML
    private Button ok;
    @FXML
    private Button cancel;

    /** A dialog that suggests folders below that one and hands the answer on. */
    public NewProjectDialog(Dialogs dialogs, Path parent, BiConsumer<Path, Document> create) {
        this.dialogs = dialogs;
        this.fields = new ProjectFields(parent);
        this.create = create;
    }

    /** Opens it. */
    public void open() {
        Stage stage = dialogs.open(Texts.of("newProject.title"), Fxml.load(this, "new-project.fxml"));
        ok.setOnAction(event -> {
            stage.close();
            create.accept(fields.folder(), Document.empty(fields.settings()));
        });
        cancel.setOnAction(event -> stage.close());
        fields.focus();
    }

    @FXML
    void initialize() {
        room.getChildren().setAll(fields.node());
        problem.textProperty().bind(fields.problem());
        ok.disableProperty().bind(fields.problem().isNotEmpty());
    }
}
