package dev.crowfoot.ui.connections;

import dev.crowfoot.app.database.ConnectionReport;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.Location.TlsMode;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.ui.common.Fxml;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.dialogs.EnumTexts;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The saved connections with a form for the chosen one, or for a new one, and what is said of it. */
public final class ConnectionPicker {

    private final ConnectionList list;
    private final ConnectionForm form = new ConnectionForm();
    private final Runnable resized;
    private final Parent node;
    /** Counts what was shown; what is said of one connection is not said of the next. */
    private long shown;

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
    private HBox placeLine;

    /** A picker over that list; {@code resized} is run when it needs more or less room than before. */
    public ConnectionPicker(ConnectionList list, Runnable resized) {
        this.list = list;
        this.resized = resized;
        this.node = Fxml.load(this, "connection-picker.fxml");
    }

    /** The view. */
    public Parent node() {
        return node;
    }

    private static Label none() {
        Label none = new Label(Texts.of("connection.none"));
        none.getStyleClass().add("cf-empty");
        none.setWrapText(true);
        return none;
    }

    /** Chooses the first connection, or begins a new one where there is none. */
    public void chooseFirst() {
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
        resized.run();
    }

    private void startNew() {
        shown++;
        saved.getSelectionModel().clearSelection();
        form.clear(ConnectionForm.Kind.POSTGRESQL);
        password.clear();
        tell("", "");
        name.requestFocus();
    }

    private void edit(@Nullable ConnectionSettings settings) {
        if (settings != null) {
            shown++;
            form.show(settings);
            password.clear();
            tell("", "");
        }
    }

    /** Runs the command if the form is right; else says what is wrong. */
    public void whenValid(Runnable command) {
        List<String> problems = form.problems();
        if (problems.isEmpty()) {
            command.run();
        } else {
            tell(String.join("\n", problems), "cf-bad");
        }
    }

    /** Tries the connection as it is typed and says what came of it; the button cannot be pressed meanwhile. */
    public void test(Button button) {
        whenValid(() -> {
            tell(Texts.of("connection.testing"), "");
            button.setDisable(true);
            long mine = shown;
            list.test(settings(), password(), report -> {
                button.setDisable(false);
                if (mine == shown) {
                    tell(report);
                }
            });
        });
    }

    private void tell(ConnectionReport report) {
        List<String> lines = new ArrayList<>(List.of(report.summary()));
        lines.addAll(report.details());
        tell(String.join("\n", lines), report.ok() ? "cf-good" : "cf-bad");
    }

    /** Keeps the connection as it is typed in the list. */
    public void keep() {
        ConnectionSettings settings = settings();
        list.save(settings);
        list.find(settings.id()).ifPresent(saved.getSelectionModel()::select);
        tell(Texts.of("connection.saved", settings.name()), "cf-good");
    }

    /** The connection as it is typed; only where the form is right. */
    public ConnectionSettings settings() {
        return form.settings();
    }

    /** What is typed as the password. */
    public Password password() {
        return Password.of(password.getText().toCharArray());
    }

    /** Clears the password. */
    public void forget() {
        password.clear();
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("H2", "*.mv.db"));
        File file = chooser.showOpenDialog(node.getScene().getWindow());
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
        resized.run();
    }

    /** A connection by its name. */
    private static final class NameCell extends ListCell<ConnectionSettings> {

        private final Tooltip whole = new Tooltip();

        NameCell() {
            // as wide as the list: what does not fit is in the tooltip
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ConnectionSettings item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.name());
            setTooltip(empty || item == null ? null : whole);
            whole.setText(empty || item == null ? "" : item.name());
        }
    }
}
