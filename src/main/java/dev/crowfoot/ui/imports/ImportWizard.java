package dev.crowfoot.ui.imports;

import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.imports.ImportReport;
import dev.crowfoot.ui.common.Fxml;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.connections.ConnectionPicker;
import dev.crowfoot.ui.dialogs.Dialogs;
import dev.crowfoot.ui.imports.ImportViewModel.Step;
import dev.crowfoot.ui.welcome.ProjectFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The import wizard on the screen: one dialog, a page for each step. */
final class ImportWizard {

    private final Dialogs dialogs;
    private final ImportViewModel model;
    private final ConnectionPicker picker;
    private final ProjectFields fields;
    private final Function<ConnectionSettings, Optional<Password>> known;

    private @Nullable Node focused;

    @FXML
    private HBox steps;
    @FXML
    private StackPane connectionPage;
    @FXML
    private VBox tablesPage;
    @FXML
    private VBox choicesPage;
    @FXML
    private VBox projectPage;
    @FXML
    private TextField include;
    @FXML
    private TextField exclude;
    @FXML
    private Button all;
    @FXML
    private Button none;
    @FXML
    private Label tablesCount;
    @FXML
    private ListView<Ticks.Row> tables;
    @FXML
    private CheckBox singular;
    @FXML
    private Label choicesCount;
    @FXML
    private ListView<Ticks.Row> choices;
    @FXML
    private ListView<ReportLines.Line> read;
    @FXML
    private ListView<ReportLines.Line> missing;
    @FXML
    private Button copy;
    @FXML
    private StackPane fieldsRoom;
    @FXML
    private Label message;
    @FXML
    private ProgressBar progress;
    @FXML
    private Label words;
    @FXML
    private Button test;
    @FXML
    private Button stop;
    @FXML
    private Button cancel;
    @FXML
    private Button back;
    @FXML
    private Button next;

    /** A wizard; {@code known} says which password was given for a connection before. */
    ImportWizard(Dialogs dialogs, ImportViewModel model, ConnectionPicker picker, ProjectFields fields,
            Function<ConnectionSettings, Optional<Password>> known) {
        this.dialogs = dialogs;
        this.model = model;
        this.picker = picker;
        this.fields = fields;
        this.known = known;
    }

    /** Opens it, and gives its stage back to be closed. */
    Stage open() {
        Stage stage = dialogs.open(Texts.of("import.title"), Fxml.load(this, "import.fxml"));
        cancel.setOnAction(event -> stage.close());
        stage.setOnHidden(event -> {
            picker.forget();
            model.close();
        });
        picker.chooseFirst();
        return stage;
    }

    @FXML
    void initialize() {
        connectionPage.getChildren().setAll(picker.node());
        fieldsRoom.getChildren().setAll(fields.node());
        include.textProperty().bindBidirectional(model.include);
        exclude.textProperty().bindBidirectional(model.exclude);
        singular.selectedProperty().bindBidirectional(model.singular);
        TicksView.show(model.tables(), tables);
        TicksView.show(model.choices(), choices);
        choices.setPlaceholder(empty("import.choices.none"));
        all.setOnAction(event -> model.tables().setAll(true));
        none.setOnAction(event -> model.tables().setAll(false));
        model.tables().changes().subscribe(change -> count());
        model.choices().changes().subscribe(change -> count());
        ReportList.show(read);
        ReportList.show(missing);
        missing.setPlaceholder(empty("import.report.nothingMissing"));
        model.report().subscribe(report -> report.ifPresent(this::show));
        bindWork();
        next.setOnAction(event -> next());
        Stream.of(tables, choices, read, missing).forEach(this::goOnByEnter);
        back.setOnAction(event -> model.back());
        model.step().subscribe(this::show);
    }

    /** Lists keep Enter to themselves, which they have no use for here. */
    private void goOnByEnter(ListView<?> list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                next.fire();
                event.consume();
            }
        });
    }

    private void bindWork() {
        ImportTask task = model.task();
        task.running().subscribe((was, is) -> keepFocus(is));
        message.textProperty().bind(Bindings.createStringBinding(this::message, task.error(), fields.problem(), model.step()));
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        words.textProperty().bind(task.words());
        progress.progressProperty().bind(task.fraction());
        Stream.<Node>of(words, progress, stop).forEach(node -> node.visibleProperty().bind(task.running()));
        stop.setOnAction(event -> task.stop());
        test.setOnAction(event -> picker.test(test));
        test.visibleProperty().bind(model.step().isEqualTo(Step.CONNECTION).and(task.running().not()));
        test.managedProperty().bind(model.step().isEqualTo(Step.CONNECTION));
        back.visibleProperty().bind(model.step().isNotEqualTo(Step.CONNECTION));
        back.managedProperty().bind(back.visibleProperty());
        back.disableProperty().bind(task.running());
        connectionPage.disableProperty().bind(task.running());
        Stream.of(tablesPage, choicesPage, projectPage).forEach(page -> page.disableProperty().bind(task.running()));
        next.disableProperty().bind(Bindings.createBooleanBinding(() -> task.running().get() || !canGoOn(), task.running(), model.step(),
                model.tables().changes(), fields.problem()));
    }

    /** A page that waits has no focus; it gets it back, so that what was wrong can be put right at once. */
    private void keepFocus(boolean running) {
        Scene scene = next.getScene();
        if (running) {
            focused = scene == null ? null : scene.getFocusOwner();
        } else if (focused != null) {
            focused.requestFocus();
        }
    }

    private boolean canGoOn() {
        return switch (model.step().get()) {
            case CONNECTION, CHOICES -> true;
            case TABLES -> model.hasChosen();
            case PROJECT -> fields.problem().get().isEmpty();
        };
    }

    private String message() {
        String error = model.task().error().get();
        return error.isEmpty() && model.step().get() == Step.PROJECT ? fields.problem().get() : error;
    }

    private void next() {
        switch (model.step().get()) {
            case CONNECTION -> picker.whenValid(this::connect);
            case TABLES, CHOICES -> model.next();
            case PROJECT -> model.create(
                    new ImportViewModel.Place(fields.folder(), fields.settings().name(), fields.settings().javaPackage(),
                            fields.settings().targets()));
        }
    }

    private void connect() {
        ConnectionSettings settings = picker.settings();
        Password typed = picker.password();
        model.read(settings, typed.isEmpty() ? known.apply(settings).orElse(typed) : typed);
    }

    private void show(Step step) {
        List<Node> pages = List.of(connectionPage, tablesPage, choicesPage, projectPage);
        int at = 0;
        for (Step each : Step.values()) {
            pages.get(at).setVisible(each == step);
            Node title = steps.getChildren().get(at++);
            title.getStyleClass().removeAll("cf-step-now", "cf-step-done");
            if (each.compareTo(step) <= 0) {
                title.getStyleClass().add(each == step ? "cf-step-now" : "cf-step-done");
            }
        }
        next.setText(Texts.of(step == Step.PROJECT ? "import.create" : "import.next"));
        switch (step) {
            case CONNECTION -> {
                // the cursor stays where it is
            }
            case TABLES -> tables.requestFocus();
            case CHOICES -> choices.requestFocus();
            case PROJECT -> {
                fields.suggest(model.suggestedName(), model.target());
                fields.focus();
            }
        }
    }

    private void count() {
        Ticks chosen = model.tables();
        String words = chosen.size() == 0 ? "import.tables.onlyOthers" : "import.tables.count";
        tablesCount.setText(Texts.of(words, chosen.wanted().size(), chosen.size(), chosen.wantedGroups().size(),
                chosen.groups()));
        choicesCount.setText(Texts.of("import.choices.count", model.choices().wanted().size(), model.choices().size()));
    }

    private void show(ImportReport report) {
        read.getItems().setAll(ReportLines.read(report));
        missing.getItems().setAll(ReportLines.missing(report));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(String.join("\n", Stream.of(read, missing).flatMap(list -> list.getItems().stream())
                    .map(line -> (line.heading() ? "" : "  ") + line.text()).toList()));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static Label empty(String key) {
        Label words = new Label(Texts.of(key));
        words.setWrapText(true);
        words.getStyleClass().add("cf-empty");
        return words;
    }
}
