package dev.crowfoot.ui.dialogs;

import dev.crowfoot.ui.common.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Asks for a line of text. */
public final class TextQuestion {

    private TextQuestion() {}

    /** Asks; the answer is never blank, and nothing happens if there is none. */
    public static void ask(Dialogs dialogs, String title, String label, String first, Consumer<String> answered) {
        TextField field = new TextField(first);
        field.setId("text-question");
        field.setAccessibleText(label);
        Button cancel = new Button(Texts.of("dialog.cancel"));
        cancel.setId("text-question-cancel");
        Button ok = new Button(Texts.of("dialog.ok"));
        ok.setId("text-question-ok");
        ok.setDefaultButton(true);
        ok.disableProperty().bind(field.textProperty().map(String::isBlank));
        HBox buttons = new HBox(8, cancel, ok);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        Label question = new Label(label);
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(12, question, field, buttons);
        content.setPrefWidth(460);
        Stage stage = dialogs.open(title, content);
        cancel.setOnAction(event -> stage.close());
        ok.setOnAction(event -> {
            stage.close();
            answered.accept(field.getText().strip());
        });
        field.requestFocus();
        field.selectAll();
    }
}
