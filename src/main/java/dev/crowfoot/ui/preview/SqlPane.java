package dev.crowfoot.ui.preview;

import dev.crowfoot.migration.Hazard;
import dev.crowfoot.ui.common.ActionControls;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.preview.SqlViewModel.Against;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The SQL preview on the screen. */
public final class SqlPane {

    private final SqlViewModel model;
    private final Actions actions;
    private final CodeView code = new CodeView("sql-text", Language.SQL);

    @FXML
    private ToggleButton up;
    @FXML
    private ToggleButton down;
    @FXML
    private ToggleButton revision;
    @FXML
    private ToggleButton database;
    @FXML
    private Label target;
    @FXML
    private Button reconnect;
    @FXML
    private Button refresh;
    @FXML
    private Button copy;
    @FXML
    private VBox notes;
    @FXML
    private ScrollPane findings;
    @FXML
    private VBox hazards;
    @FXML
    private StackPane body;
    @FXML
    private Label empty;

    /** A pane of that model; its buttons run the actions. */
    public SqlPane(SqlViewModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
    }

    @FXML
    void initialize() {
        choice(up, down, model.rollback(), Boolean.FALSE, Boolean.TRUE);
        choice(revision, database, model.against(), Against.REVISION, Against.DATABASE);
        database.disableProperty().bind(Bindings.not(model.hasDatabase()));
        reconnect.managedProperty().bind(reconnect.visibleProperty());
        reconnect.visibleProperty().bind(actions.get("database.reconnect").enabled());
        ActionControls.join(reconnect, actions.get("database.reconnect"));
        ActionControls.join(refresh, actions.get("migration.refresh"));
        ActionControls.join(copy, actions.get("preview.copySql"));
        body.getChildren().addFirst(code.node());
        code.onLineClicked(model::goTo);
        model.marked().subscribe(code::mark);
        model.shown().subscribe(this::show);
    }

    /** Two buttons of which always one is chosen, for the two values of a property. */
    private static <T> void choice(ToggleButton first, ToggleButton second, Property<T> property, T one, T other) {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(first, second);
        property.subscribe(now -> group.selectToggle(now.equals(one) ? first : second));
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null) {
                group.selectToggle(was);
            } else {
                property.setValue(first.isSelected() ? one : other);
            }
        });
    }

    private void show(SqlViewModel.Shown shown) {
        target.setText(shown.target());
        code.show(shown.script().text());
        code.mark(model.marked().get());
        empty.setText(shown.empty());
        empty.setVisible(!shown.empty().isEmpty());
        code.node().setVisible(shown.empty().isEmpty());
        hazards.getChildren().setAll(shown.hazards().stream().map(SqlPane::hazard).toList());
        notes.getChildren().setAll(shown.notes().stream().map(SqlPane::note).toList());
        boolean something = !shown.hazards().isEmpty() || !shown.notes().isEmpty();
        findings.setVisible(something);
        findings.setManaged(something);
    }

    private static Node note(String text) {
        Label note = new Label(text, new FontIcon("bi-info-circle"));
        note.setTooltip(new Tooltip(text));
        note.getStyleClass().add("cf-note");
        return note;
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
}
