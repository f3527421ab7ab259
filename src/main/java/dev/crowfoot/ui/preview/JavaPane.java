package dev.crowfoot.ui.preview;

import dev.crowfoot.ui.common.ActionControls;
import dev.crowfoot.ui.common.Actions;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The Java preview on the screen. */
public final class JavaPane {

    private final JavaViewModel model;
    private final Actions actions;
    private final CodeView code = new CodeView("java-text", Language.JAVA);

    @FXML
    private Label path;
    @FXML
    private Button copy;
    @FXML
    private StackPane body;
    @FXML
    private Label empty;

    /** A pane of that model; its button runs the action. */
    public JavaPane(JavaViewModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
    }

    @FXML
    void initialize() {
        body.getChildren().addFirst(code.node());
        ActionControls.join(copy, actions.get("preview.copyJava"));
        model.shown().subscribe(this::show);
    }

    private void show(JavaViewModel.Shown shown) {
        path.setText(shown.path());
        code.show(shown.text());
        empty.setText(shown.empty());
        empty.setVisible(!shown.empty().isEmpty());
        code.node().setVisible(shown.empty().isEmpty());
    }
}
