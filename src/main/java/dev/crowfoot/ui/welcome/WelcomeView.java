package dev.crowfoot.ui.welcome;

import dev.crowfoot.app.project.RecentProjects;
import dev.crowfoot.app.project.Samples;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.MissingResourceException;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page at the first start: new, open, what was open before, and the samples. */
public final class WelcomeView {

    private final Actions actions;
    private final RecentProjects recent;
    private final Samples samples;
    private final Background background;
    private final Consumer<Path> open;
    private final Consumer<Samples.Sample> openSample;

    @FXML
    private ImageView icon;
    @FXML
    private Button create;
    @FXML
    private Button openFolder;
    @FXML
    private Button importDatabase;
    @FXML
    private VBox recentBox;
    @FXML
    private Label noRecent;
    @FXML
    private VBox sampleBox;
    @FXML
    private Label noSamples;

    private record Lists(List<RecentProjects.Recent> recent, List<Samples.Sample> samples) {}

    /** A page; the consumers open what is chosen. */
    public WelcomeView(Actions actions, RecentProjects recent, Samples samples, Background background, Consumer<Path> open,
            Consumer<Samples.Sample> openSample) {
        this.actions = actions;
        this.recent = recent;
        this.samples = samples;
        this.background = background;
        this.open = open;
        this.openSample = openSample;
    }

    @FXML
    void initialize() {
        icon.setImage(new Image(WelcomeView.class.getResource("/dev/crowfoot/icons/crowfoot-128.png").toExternalForm()));
        create.setOnAction(event -> actions.get("file.new").run());
        create.setGraphic(new FontIcon("bi-plus-square"));
        openFolder.setOnAction(event -> actions.get("file.open").run());
        openFolder.setGraphic(new FontIcon("bi-folder2-open"));
        importDatabase.setOnAction(event -> actions.get("file.import").run());
        importDatabase.setGraphic(new FontIcon("bi-box-arrow-in-down"));
        refresh();
    }

    /** Reads the lists again. */
    public void refresh() {
        background.run(() -> new Lists(recent.list(), samples.list()), this::show);
    }

    private void show(Lists lists) {
        recentBox.getChildren().setAll(lists.recent().stream().limit(6)
                .map(r -> line("recent-" + r.name(), r.name(), r.folder().toString(), "bi-folder", () -> open.accept(r.folder())))
                .toList());
        noRecent.setVisible(lists.recent().isEmpty());
        noRecent.setManaged(lists.recent().isEmpty());
        sampleBox.getChildren().setAll(lists.samples().stream()
                .map(s -> line("sample-" + s.name(), s.name(), about(s), "bi-diagram-3", () -> openSample.accept(s))).toList());
        noSamples.setVisible(lists.samples().isEmpty());
        noSamples.setManaged(lists.samples().isEmpty());
    }

    private static String about(Samples.Sample sample) {
        try {
            return Texts.of("sample." + sample.name());
        } catch (MissingResourceException _) {
            return sample.folder().toString();
        }
    }

    private static Node line(String id, String name, String detail, String iconCode, Runnable command) {
        Label title = new Label(name);
        title.getStyleClass().add("cf-line-title");
        Label quiet = new Label(detail);
        quiet.getStyleClass().add("cf-quiet");
        VBox words = new VBox(2, title, quiet);
        words.setMinWidth(0);
        HBox content = new HBox(12, new FontIcon(iconCode), words);
        content.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = new Button(null, content);
        button.setId(id);
        button.setAccessibleText(name + ", " + detail);
        button.getStyleClass().add("cf-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> command.run());
        return button;
    }
}
