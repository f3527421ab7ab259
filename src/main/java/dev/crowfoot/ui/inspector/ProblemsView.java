package dev.crowfoot.ui.inspector;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.check.Severity;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.field.FormHost;
import dev.crowfoot.ui.inspector.form.Change;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is wrong with the selected thing, each with the way out, and with a button where it can be done at once. */
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

    void show(List<Problem> problems, ShownProblems all) {
        if (problems.equals(shown)) {
            return;
        }
        shown = problems;
        getChildren().setAll(problems.stream().limit(MOST).map(p -> row(p, all)).toList());
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

    private Node row(Problem problem, ShownProblems all) {
        VBox text = new VBox(2, line(problem.message(), "problem-text"));
        if (!problem.wayOut().isEmpty()) {
            text.getChildren().add(line(problem.wayOut(), "quiet"));
        }
        all.fixes().apply(problem).ifPresent(edit -> {
            Button fix = new Button(Texts.of("problems.fix." + problem.fix().orElseThrow()));
            fix.setId("inspector-fix-" + problem.code());
            fix.getStyleClass().add("quiet-button");
            fix.setOnAction(_ -> host.submit(() -> Change.of(edit)));
            text.getChildren().add(fix);
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(new FontIcon(icon(problem.severity())), text);
        row.getStyleClass().add("inspector-problem");
        if (problem.severity() == Severity.ERROR) {
            row.getStyleClass().add("error");
        }
        row.setAccessibleText(problem.message() + ". " + problem.wayOut());
        return row;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "bi-exclamation-octagon";
            case WARNING -> "bi-exclamation-triangle";
            case INFORMATION -> "bi-info-circle";
        };
    }
}
