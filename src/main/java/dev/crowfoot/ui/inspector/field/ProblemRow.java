package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.check.Severity;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A problem with its way out, and with a button where something can be done at once. */
public final class ProblemRow extends HBox {

    /** A row for that problem. */
    public ProblemRow(FormHost host, Problem problem) {
        VBox text = new VBox(2, line(problem.message(), "problem-text"));
        if (!problem.wayOut().isEmpty()) {
            text.getChildren().add(line(problem.wayOut(), "quiet"));
        }
        host.fix(problem).ifPresent(edit -> {
            Button fix = new Button(Texts.of("problems.fix." + problem.fix().orElseThrow()));
            fix.setId("inspector-fix-" + problem.code());
            fix.getStyleClass().add("quiet-button");
            fix.setOnAction(_ -> host.submit(() -> Change.of(edit)));
            text.getChildren().add(fix);
        });
        setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(new FontIcon(icon(problem.severity())), text);
        getStyleClass().add("inspector-problem");
        if (problem.severity() == Severity.ERROR) {
            getStyleClass().add("error");
        }
        setAccessibleText(problem.text());
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
