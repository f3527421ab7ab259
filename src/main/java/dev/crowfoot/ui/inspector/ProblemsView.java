package dev.crowfoot.ui.inspector;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.field.FormHost;
import dev.crowfoot.ui.inspector.field.ProblemRow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is wrong with the selected thing as a whole; what is wrong with a field stands at the field. */
final class ProblemsView extends VBox {

    private static final int MOST = 4;
    private final FormHost host;
    private List<Problem> shown = List.of();

    ProblemsView(FormHost host) {
        this.host = host;
        setId("inspector-problems");
        getStyleClass().add("inspector-problems");
        hide();
    }

    void show(List<Problem> problems) {
        if (problems.equals(shown)) {
            return;
        }
        shown = problems;
        getChildren().setAll(problems.stream().limit(MOST).map(p -> new ProblemRow(host, p)).toList());
        if (problems.size() > MOST) {
            Label more = new Label(Texts.of("inspector.problems.more", problems.size() - MOST));
            more.getStyleClass().add("quiet");
            getChildren().add(more);
        }
        hide();
    }

    private void hide() {
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }
}
