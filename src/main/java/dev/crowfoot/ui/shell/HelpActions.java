package dev.crowfoot.ui.shell;

import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.dialogs.Dialogs;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** What the help menu shows. */
public final class HelpActions {

    private final Actions actions;
    private final Dialogs dialogs;
    private final String version;

    private HelpActions(Actions actions, Dialogs dialogs, String version) {
        this.actions = actions;
        this.dialogs = dialogs;
        this.version = version;
    }

    /** Registers the actions. */
    public static void register(Actions actions, Dialogs dialogs, String version) {
        HelpActions help = new HelpActions(actions, dialogs, version);
        actions.register(Action.of("help.shortcuts", "F1", "bi-keyboard", help::shortcuts));
        actions.register(Action.of("help.about", "Shift+F1", "bi-info-circle", help::about));
    }

    private void shortcuts() {
        GridPane grid = new GridPane(24, 8);
        grid.setPadding(new Insets(0, 16, 0, 0));
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(wide, new ColumnConstraints());
        List<Action> withKeys = actions.all().stream().filter(a -> a.shortcut() != null).toList();
        for (int row = 0; row < withKeys.size(); row++) {
            Action action = withKeys.get(row);
            Label keys = new Label(KeyCombination.valueOf(String.valueOf(action.shortcut())).getDisplayText());
            keys.getStyleClass().add("cf-quiet");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row, new Label(Texts.of("action." + action.id())), keys);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(460, 480);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        open("action.help.shortcuts", scroll);
    }

    private void about() {
        Label name = new Label(Texts.of("about.name", version));
        name.getStyleClass().add("cf-section");
        Label machine = new Label(Texts.of("about.machine", Runtime.version().toString(), System.getProperty("javafx.version", ""),
                System.getProperty("os.name", "") + " " + System.getProperty("os.arch", "")));
        machine.getStyleClass().add("cf-quiet");
        Label words = new Label(Texts.of("about.words"));
        words.setWrapText(true);
        VBox content = new VBox(8, name, words, machine);
        content.setPrefWidth(460);
        open("action.help.about", content);
    }

    private void open(String titleKey, Node content) {
        Button close = new Button(Texts.of("dialog.close"));
        close.setId("help-close");
        close.setDefaultButton(true);
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        Stage stage = dialogs.open(Texts.of(titleKey), new VBox(16, content, buttons));
        close.setOnAction(event -> stage.close());
    }
}
