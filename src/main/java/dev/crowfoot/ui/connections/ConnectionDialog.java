package dev.crowfoot.ui.connections;

import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.ui.common.Fxml;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.dialogs.Dialogs;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Where connections are made, changed, tried and chosen. */
public final class ConnectionDialog {

    private final Connections connections;
    private final ConnectionList list;
    private final Dialogs dialogs;
    private final ConnectionPicker picker;
    private @Nullable Stage stage;

    @FXML
    private StackPane room;
    @FXML
    private Button test;
    @FXML
    private Button save;
    @FXML
    private Button connect;
    @FXML
    private Button close;

    /** A dialog over that list. */
    public ConnectionDialog(Connections connections, ConnectionList list, Dialogs dialogs) {
        this.connections = connections;
        this.list = list;
        this.dialogs = dialogs;
        this.picker = new ConnectionPicker(list, this::resize);
    }

    /** Opens it, with the first connection chosen or a new one begun. */
    public void open() {
        stage = dialogs.open(Texts.of("connection.title"), Fxml.load(this, "connections.fxml"));
        picker.chooseFirst();
    }

    @FXML
    void initialize() {
        room.getChildren().setAll(picker.node());
        test.setOnAction(event -> picker.test(test));
        save.setOnAction(event -> picker.whenValid(picker::keep));
        connect.setOnAction(event -> picker.whenValid(this::connect));
        close.setOnAction(event -> close());
    }

    private void connect() {
        ConnectionSettings settings = picker.settings();
        list.save(settings);
        connections.connect(settings, picker.password());
        close();
    }

    private void close() {
        picker.forget();
        if (stage != null) {
            stage.close();
        }
    }

    private void resize() {
        if (stage != null) {
            stage.sizeToScene();
        }
    }
}
