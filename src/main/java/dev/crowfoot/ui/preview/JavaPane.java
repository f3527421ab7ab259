package dev.crowfoot.ui.preview;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;

/** The Java preview on the screen. */
public final class JavaPane {

    private final JavaViewModel model;
    private final CodeView code = new CodeView("java-text", Language.JAVA);

    @FXML
    private Label path;
    @FXML
    private Button copy;
    @FXML
    private StackPane body;
    @FXML
    private Label empty;

    /** A pane of that model. */
    public JavaPane(JavaViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        body.getChildren().addFirst(code.node());
        copy.setOnAction(event -> copy());
        model.shown().subscribe(this::show);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(code.text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void show(JavaViewModel.Shown shown) {
        path.setText(shown.path());
        code.show(shown.text());
        empty.setText(shown.empty());
        empty.setVisible(!shown.empty().isEmpty());
        code.node().setVisible(shown.empty().isEmpty());
        copy.setDisable(shown.text().isEmpty());
    }
}
