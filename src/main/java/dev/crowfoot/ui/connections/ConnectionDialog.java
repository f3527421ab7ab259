package dev.crowfoot.ui.connections;

import dev.crowfoot.app.database.ConnectionReport;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.Location.TlsMode;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.ui.common.Fxml;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.dialogs.Dialogs;
import dev.crowfoot.ui.dialogs.EnumTexts;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Where connections are made, changed, tried and chosen. */
public final class ConnectionDialog {

    private final Connections connections;
    private final ConnectionList list;
    private final Dialogs dialogs;
    private final ConnectionForm form = new ConnectionForm();
    private @Nullable Stage stage;

    @FXML
    private ListView<ConnectionSettings> saved;
    @FXML
    private Button add;
    @FXML
    private Button remove;
    @FXML
    private GridPane grid;
    @FXML
    private ChoiceBox<ConnectionForm.Kind> kind;
    @FXML
    private TextField name;
    @FXML
    private Label placeLabel;
    @FXML
    private TextField place;
    @FXML
    private Button browse;
    @FXML
    private TextField host;
    @FXML
    private TextField port;
    @FXML
    private TextField database;
    @FXML
    private TextField user;
    @FXML
    private PasswordField password;
    @FXML
    private ChoiceBox<TlsMode> tls;
    @FXML
    private TextField schema;
    @FXML
    private Label message;
    @FXML
    private Button test;
    @FXML
    private Button save;
    @FXML
    private Button connect;
    @FXML
    private Button close;
    @FXML
    private HBox placeLine;

    /** A dialog over that list. */
    public ConnectionDialog(Connections connections, ConnectionList list, Dialogs dialogs) {
        this.connections = connections;
        this.list = list;
        this.dialogs = dialogs;
    }

    /** Opens it, with that connection chosen or a new one begun. */
    public void open(Optional<ConnectionSettings> chosen) {
        stage = dialogs.open(Texts.of("connection.title"), Fxml.load(this, "connections.fxml"));
        chosen.ifPresentOrElse(c -> saved.getSelectionModel().select(c), this::first);
    }

    private static Label none() {
        Label none = new Label(Texts.of("connection.none"));
        none.getStyleClass().add("cf-empty");
        none.setWrapText(true);
        return none;
    }

    private void first() {
        if (list.saved().isEmpty()) {
            startNew();
        } else {
            saved.getSelectionModel().selectFirst();
        }
    }

    @FXML
    void initialize() {
        saved.setItems(list.saved());
        saved.setCellFactory(view -> new NameCell());
        saved.setPlaceholder(none());
        saved.getSelectionModel().selectedItemProperty().subscribe(this::edit);
        kind.getItems().setAll(ConnectionForm.Kind.values());
        kind.setConverter(new EnumTexts<>("connection.kind."));
        tls.getItems().setAll(TlsMode.values());
        tls.setConverter(new EnumTexts<>("connection.tls."));
        bindFields();
        form.kind.subscribe(this::showFields);
        add.setOnAction(event -> startNew());
        remove.setOnAction(event -> Optional.ofNullable(saved.getSelectionModel().getSelectedItem()).ifPresent(list::remove));
        remove.disableProperty().bind(saved.getSelectionModel().selectedItemProperty().isNull());
        browse.setOnAction(event -> browse());
        test.setOnAction(event -> whenValid(this::test));
        save.setOnAction(event -> whenValid(this::keep));
        connect.setOnAction(event -> whenValid(this::connect));
        close.setOnAction(event -> close());
    }

    private void bindFields() {
        name.textProperty().bindBidirectional(form.name);
        kind.valueProperty().bindBidirectional(form.kind);
        place.textProperty().bindBidirectional(form.place);
        host.textProperty().bindBidirectional(form.host);
        port.textProperty().bindBidirectional(form.port);
        database.textProperty().bindBidirectional(form.database);
        user.textProperty().bindBidirectional(form.user);
        schema.textProperty().bindBidirectional(form.schema);
        tls.valueProperty().bindBidirectional(form.tls);
    }

    private void showFields() {
        boolean server = form.kind.get() == ConnectionForm.Kind.POSTGRESQL;
        for (Node node : grid.getChildren()) {
            if (node.getStyleClass().contains("cf-server-only")) {
                node.setVisible(server);
                node.setManaged(server);
            }
        }
        placeLabel.setText(Texts.of("connection.place." + form.kind.get()));
        for (Node node : List.of(placeLabel, placeLine)) {
            node.setVisible(!server);
            node.setManaged(!server);
        }
        boolean file = form.kind.get() == ConnectionForm.Kind.H2_FILE;
        browse.setVisible(file);
        browse.setManaged(file);
        if (stage != null) {
            stage.sizeToScene();
        }
    }

    private void startNew() {
        saved.getSelectionModel().clearSelection();
        form.clear(ConnectionForm.Kind.POSTGRESQL);
        password.clear();
        tell("", "");
        name.requestFocus();
    }

    private void edit(@Nullable ConnectionSettings settings) {
        if (settings != null) {
            form.show(settings);
            password.clear();
            tell("", "");
        }
    }

    private void whenValid(Runnable command) {
        List<String> problems = form.problems();
        if (problems.isEmpty()) {
            command.run();
        } else {
            tell(String.join("\n", problems), "cf-bad");
        }
    }

    private void test() {
        tell(Texts.of("connection.testing"), "");
        test.setDisable(true);
        list.test(form.settings(), password(), this::tell);
    }

    private void tell(ConnectionReport report) {
        test.setDisable(false);
        List<String> lines = new ArrayList<>(List.of(report.summary()));
        lines.addAll(report.details());
        tell(String.join("\n", lines), report.ok() ? "cf-good" : "cf-bad");
    }

    private void keep() {
        ConnectionSettings settings = form.settings();
        list.save(settings);
        list.find(settings.id()).ifPresent(saved.getSelectionModel()::select);
        tell(Texts.of("connection.saved", settings.name()), "cf-good");
    }

    private void connect() {
        ConnectionSettings settings = form.settings();
        list.save(settings);
        connections.connect(settings, password());
        close();
    }

    private Password password() {
        return Password.of(password.getText().toCharArray());
    }

    private void close() {
        password.clear();
        if (stage != null) {
            stage.close();
        }
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("H2", "*.mv.db"));
        File file = chooser.showOpenDialog(stage);
        if (file != null) {
            form.place.set(file.getPath());
        }
    }

    private void tell(String text, String style) {
        message.setText(text);
        message.getStyleClass().removeAll("cf-good", "cf-bad");
        if (!style.isEmpty()) {
            message.getStyleClass().add(style);
        }
        message.setVisible(!text.isEmpty());
        message.setManaged(!text.isEmpty());
        if (stage != null) {
            stage.sizeToScene();
        }
    }

    /** A connection by its name. */
    private static final class NameCell extends ListCell<ConnectionSettings> {

        @Override
        protected void updateItem(ConnectionSettings item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.name());
        }
    }
}
