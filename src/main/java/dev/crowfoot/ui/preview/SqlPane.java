package dev.crowfoot.ui.preview;

import dev.crowfoot.migration.Hazard;
import dev.crowfoot.ui.common.Texts;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The SQL preview on the screen. */
public final class SqlPane {

    private final SqlViewModel model;
    private final CodeView code = new CodeView("sql-text", Language.SQL);

    @FXML
    private ToggleButton up;
    @FXML
    private ToggleButton down;
    @FXML
    private Label target;
    @FXML
    private Button copy;
    @FXML
    private VBox hazards;
    @FXML
    private StackPane body;
    @FXML
    private Label empty;

    /** A pane of that model. */
    public SqlPane(SqlViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        ToggleGroup group = new ToggleGroup();
        up.setToggleGroup(group);
        down.setToggleGroup(group);
        group.selectToggle(up);
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null) {
                group.selectToggle(was);
            } else {
                model.rollback().set(down.isSelected());
            }
        });
        body.getChildren().addFirst(code.node());
        code.onLineClicked(model::goTo);
        copy.setOnAction(event -> copy());
        model.shown().subscribe(this::show);
    }

    private void show(SqlViewModel.Shown shown) {
        target.setText(shown.target());
        code.show(shown.script().text());
        empty.setText(shown.empty());
        empty.setVisible(!shown.empty().isEmpty());
        code.node().setVisible(shown.empty().isEmpty());
        copy.setDisable(shown.script().text().isEmpty());
        hazards.getChildren().setAll(shown.hazards().stream().map(SqlPane::hazard).toList());
        hazards.setVisible(!shown.hazards().isEmpty());
        hazards.setManaged(!shown.hazards().isEmpty());
    }

    /** A line for a hazard, as it stands in previews and dialogs. */
    public static Node hazard(Hazard hazard) {
        FontIcon icon = new FontIcon(hazard.destructive() ? "bi-exclamation-octagon" : "bi-exclamation-triangle");
        Label code = new Label(hazard.code());
        code.getStyleClass().add("cf-hazard-code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(hazard.text());
        text.setTooltip(new Tooltip(text.getText()));
        HBox line = new HBox(8, icon, code, text);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("cf-hazard", hazard.destructive() ? "cf-hazard-destructive" : "cf-hazard-careful");
        line.setAccessibleText(Texts.of("sql.hazard", hazard.code(), text.getText()));
        return line;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(code.text());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
