package dev.crowfoot.ui.welcome;

import dev.crowfoot.document.Document;
import dev.crowfoot.ui.common.Fxml;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.dialogs.Dialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/** Asks what a new project needs. */
public final class NewProjectDialog {

    private final Dialogs dialogs;
    private final NewProjectForm form;
    private final BiConsumer<Path, Document> create;

    @FXML
    private TextField name;
    @FXML
    private TextField folder;
    @FXML
    private Button browse;
    @FXML
    private CheckBox h2;
    @FXML
    private CheckBox postgresql;
    @FXML
    private TextField javaPackage;
    @FXML
    private Label problem;
    @FXML
    private Button ok;
    @FXML
    private Button cancel;

    /** A dialog that suggests folders below that one and hands the answer on. */
    public NewProjectDialog(Dialogs dialogs, Path parent, BiConsumer<Path, Document> create) {
        this.dialogs = dialogs;
        this.form = new NewProjectForm(parent);
        this.create = create;
    }

    /** Opens it. */
    public void open() {
        Stage stage = dialogs.open(Texts.of("newProject.title"), Fxml.load(this, "new-project.fxml"));
        ok.setOnAction(event -> {
            stage.close();
            form.path().ifPresent(path -> create.accept(path, form.document()));
        });
        cancel.setOnAction(event -> stage.close());
        browse.setOnAction(event -> browse(stage));
        name.requestFocus();
    }

    @FXML
    void initialize() {
        name.textProperty().bindBidirectional(form.name);
        folder.textProperty().bindBidirectional(form.folder);
        javaPackage.textProperty().bindBidirectional(form.javaPackage);
        h2.selectedProperty().bindBidirectional(form.h2);
        postgresql.selectedProperty().bindBidirectional(form.postgresql);
        problem.textProperty().bind(form.problem());
        ok.disableProperty().bind(form.problem().isNotEmpty());
    }

    private void browse(Stage stage) {
        File chosen = new DirectoryChooser().showDialog(stage);
        if (chosen != null) {
            form.folder.set(chosen.getPath());
        }
    }
}
