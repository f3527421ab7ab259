package dev.crowfoot.ui.connections;

import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.dialogs.Dialogs;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Asks for the password of a connection. */
public final class PasswordQuestion {

    private final Dialogs dialogs;

    /** A question over the main window. */
    public PasswordQuestion(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** Asks; nothing happens if the person gives none. */
    public void ask(ConnectionSettings settings, Consumer<Password> given) {
        String user = settings.user() == null ? Texts.of("connection.ask.user") : settings.user();
        Label text = new Label(Texts.of("connection.ask", settings.location().describe(), user));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        PasswordField field = new PasswordField();
        field.setId("ask-password");
        field.setAccessibleText(Texts.of("connection.password"));
        Button cancel = new Button(Texts.of("dialog.cancel"));
        cancel.setId("ask-cancel");
        Button connect = new Button(Texts.of("connection.connect"));
        connect.setId("ask-connect");
        connect.setDefaultButton(true);
        HBox buttons = new HBox(8, cancel, connect);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(12, text, field, buttons);
        content.setPrefWidth(400);
        Stage stage = dialogs.open(Texts.of("connection.ask.title"), content);
        cancel.setOnAction(event -> stage.close());
        connect.setOnAction(event -> {
            stage.close();
            given.accept(Password.of(field.getText().toCharArray()));
            field.clear();
        });
        field.requestFocus();
    }
}
