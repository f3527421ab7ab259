package dev.crowfoot.ui.welcome;

import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Fxml;
import java.io.File;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;

/** The fields of a project that is to be made: its name, its folder, its databases, its package. */
public final class ProjectFields {

    private final NewProjectForm form;
    private final Parent node;

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

    /** Empty fields; folders are suggested below that one. */
    public ProjectFields(Path parent) {
        this.form = new NewProjectForm(parent);
        this.node = Fxml.load(this, "project-fields.fxml");
    }

    @FXML
    void initialize() {
        name.textProperty().bindBidirectional(form.name);
        folder.textProperty().bindBidirectional(form.folder);
        javaPackage.textProperty().bindBidirectional(form.javaPackage);
        h2.selectedProperty().bindBidirectional(form.h2);
        postgresql.selectedProperty().bindBidirectional(form.postgresql);
        browse.setOnAction(event -> browse());
    }

    /** The view. */
    public Parent node() {
        return node;
    }

    /** Suggests a name, if there is none yet, for a project of that database, which it is for in any case. */
    public void suggest(String text, Target target) {
        if (form.name.get().isBlank()) {
            form.name.set(text);
        }
        form.h2.set(target == Target.H2);
        form.postgresql.set(target == Target.POSTGRESQL);
        h2.setDisable(target == Target.H2);
        postgresql.setDisable(target == Target.POSTGRESQL);
    }

    /** Puts the cursor in the first of them. */
    public void focus() {
        name.requestFocus();
    }

    /** What must be put right first; empty if nothing. */
    public ReadOnlyStringProperty problem() {
        return form.problem();
    }

    /** The folder; only where there is no problem. */
    public Path folder() {
        return form.path().orElseThrow();
    }

    /** What the project's settings are to be; only where there is no problem. */
    public Settings settings() {
        return form.settings();
    }

    private void browse() {
        File chosen = new DirectoryChooser().showDialog(node.getScene().getWindow());
        if (chosen != null) {
            form.folder.set(chosen.getPath());
        }
    }
}
