package dev.crowfoot.ui.dialogs;

import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Opens dialogs over the main window: in its theme, never larger than the screen, closed by Escape. None of them blocks the caller. */
public final class Dialogs {

    private static final double MARGIN = 40;
    private final Theme theme;
    private final Stage owner;
    private final FolderChooser folders;

    /** Dialogs over that window. */
    public Dialogs(Theme theme, Stage owner, FolderChooser folders) {
        this.theme = theme;
        this.owner = owner;
        this.folders = folders;
    }

    /** Has a folder chosen. */
    public Optional<Path> chooseFolder(String title) {
        return folders.choose(title, owner);
    }

    /** Opens a dialog with that content, and gives its stage back to be closed. */
    public Stage open(String title, Parent content) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.getIcons().setAll(owner.getIcons());
        content.getStyleClass().add("cf-dialog");
        Scene scene = new Scene(content);
        theme.style(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close(stage);
            }
        });
        // a list keeps Escape to itself, also where there is nothing in it to be edited
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && scene.getFocusOwner() instanceof ListView<?> list && !list.isEditable()) {
                event.consume();
                close(stage);
            }
        });
        stage.setScene(scene);
        stage.sizeToScene();
        keepOnScreen(stage);
        stage.show();
        return stage;
    }

    /** As by the frame's own button: what is under way in the dialog may keep it open. */
    private static void close(Stage stage) {
        Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /** Asks; runs the command of the button that is chosen. Escape and closing the window run nothing. */
    public Stage ask(String title, String text, List<Choice> choices) {
        Label question = new Label(text);
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(16, question, buttons);
        content.setPrefWidth(420);
        content.setFillWidth(true);
        Stage stage = open(title, content);
        choices.forEach(choice -> buttons.getChildren().add(button(choice, stage)));
        buttons.getChildren().add(button(new Choice("dialog.cancel", false, () -> {}), stage));
        buttons.getChildren().stream().map(Button.class::cast).filter(Button::isDefaultButton).findFirst().ifPresent(Button::requestFocus);
        stage.sizeToScene();
        return stage;
    }

    /**
     * An answer.
     *
     * @param key the text of the button; its id is the key with hyphens for dots
     * @param main whether Enter chooses it
     */
    public record Choice(String key, boolean main, Runnable command) {}

    private static Button button(Choice choice, Stage stage) {
        Button button = new Button(Texts.of(choice.key()));
        button.setId(choice.key().replace('.', '-'));
        button.setDefaultButton(choice.main());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            stage.close();
            choice.command().run();
        });
        return button;
    }

    private void keepOnScreen(Stage stage) {
        Rectangle2D screen = Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream().findFirst()
                .orElse(Screen.getPrimary()).getVisualBounds();
        stage.setMaxWidth(screen.getWidth() - MARGIN);
        stage.setMaxHeight(screen.getHeight() - MARGIN);
    }
}
