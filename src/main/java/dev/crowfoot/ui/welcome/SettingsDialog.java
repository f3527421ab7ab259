package dev.crowfoot.ui.welcome;

import dev.crowfoot.design.NamingRules;
import dev.crowfoot.document.Settings;
import dev.crowfoot.ui.common.Fxml;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.dialogs.Dialogs;
import dev.crowfoot.ui.dialogs.EnumTexts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/** The settings and conventions of the open project. They are changed by one edit, so undo takes them back. */
public final class SettingsDialog {

    private final Dialogs dialogs;
    private final Workspace workspace;
    private final SettingsForm form;

    @FXML
    private TextField name;
    @FXML
    private CheckBox h2;
    @FXML
    private CheckBox postgresql;
    @FXML
    private TextField javaPackage;
    @FXML
    private ChoiceBox<Settings.Nullness> nullness;
    @FXML
    private ChoiceBox<Settings.ChangelogFormat> format;
    @FXML
    private ChoiceBox<NamingRules.Letters> letters;
    @FXML
    private CheckBox plural;
    @FXML
    private TextField primaryKey;
    @FXML
    private TextField foreignKey;
    @FXML
    private TextField unique;
    @FXML
    private TextField check;
    @FXML
    private TextField index;
    @FXML
    private TextField stringLength;
    @FXML
    private TextField precision;
    @FXML
    private TextField scale;
    @FXML
    private TextField binaryLength;
    @FXML
    private TextArea ignored;
    @FXML
    private Label problem;
    @FXML
    private Button ok;
    @FXML
    private Button cancel;

    /** A dialog for the project in the workspace. */
    public SettingsDialog(Dialogs dialogs, Workspace workspace) {
        this.dialogs = dialogs;
        this.workspace = workspace;
        this.form = new SettingsForm(workspace.document());
    }

    /** Opens it. */
    public void open() {
        Stage stage = dialogs.open(Texts.of("settings.title"), Fxml.load(this, "settings.fxml"));
        cancel.setOnAction(event -> stage.close());
        ok.setOnAction(event -> form.problem().ifPresentOrElse(problem::setText, () -> {
            stage.close();
            form.edit().ifPresent(workspace::run);
        }));
    }

    @FXML
    void initialize() {
        name.textProperty().bindBidirectional(form.name);
        h2.selectedProperty().bindBidirectional(form.h2);
        postgresql.selectedProperty().bindBidirectional(form.postgresql);
        javaPackage.textProperty().bindBidirectional(form.javaPackage);
        ignored.textProperty().bindBidirectional(form.ignored);
        plural.selectedProperty().bindBidirectional(form.plural);
        nullness.getItems().setAll(Settings.Nullness.values());
        nullness.setConverter(new EnumTexts<>("settings.nullness."));
        nullness.valueProperty().bindBidirectional(form.nullness);
        format.getItems().setAll(Settings.ChangelogFormat.values());
        format.setConverter(new EnumTexts<>("settings.format."));
        format.valueProperty().bindBidirectional(form.format);
        letters.getItems().setAll(NamingRules.Letters.values());
        letters.setConverter(new EnumTexts<>("settings.letters."));
        letters.valueProperty().bindBidirectional(form.letters);
        List<TextField> patterns = List.of(primaryKey, foreignKey, unique, check, index);
        List<TextField> lengths = List.of(stringLength, precision, scale, binaryLength);
        for (int i = 0; i < patterns.size(); i++) {
            patterns.get(i).textProperty().bindBidirectional(form.patterns.get(i));
        }
        for (int i = 0; i < lengths.size(); i++) {
            lengths.get(i).textProperty().bindBidirectional(form.lengths.get(i));
        }
    }
}
