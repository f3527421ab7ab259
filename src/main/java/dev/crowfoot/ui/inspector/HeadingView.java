package dev.crowfoot.ui.inspector;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.field.FormHost;
import dev.crowfoot.ui.inspector.form.Form;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is above the fields: what sort of thing it is, its name, and what it is part of. */
final class HeadingView extends VBox {

    private final FormHost host;
    private final FontIcon icon = new FontIcon("bi-folder");
    private final Label kind = new Label();
    private final Hyperlink holder = new Hyperlink();
    private final Label title = new Label();
    private final ProblemsView problems;

    HeadingView(FormHost host) {
        this.host = host;
        problems = new ProblemsView(host);
        getStyleClass().add("inspector-heading");
        kind.getStyleClass().add("quiet");
        kind.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("inspector-title");
        title.setId("inspector-title");
        holder.setId("inspector-holder");
        holder.setMnemonicParsing(false);
        HBox first = new HBox(icon, kind, holder);
        first.getStyleClass().add("kind-row");
        getChildren().addAll(first, title, problems);
    }

    void show(Form.Heading heading, List<Problem> wrong) {
        problems.show(wrong);
        icon.setIconLiteral(heading.icon());
        kind.setText(heading.kind());
        title.setText(heading.title());
        boolean part = heading.holderId() != null;
        holder.setVisible(part);
        holder.setManaged(part);
        holder.setText(heading.holder());
        holder.setTooltip(new Tooltip(heading.holder()));
        holder.setAccessibleText(Texts.of("inspector.heading.holder", heading.holder()));
        holder.setOnAction(_ -> {
            holder.setVisited(false);
            if (heading.holderId() != null) {
                host.open(heading.holderId());
            }
        });
    }
}
