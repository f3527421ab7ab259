package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.inspector.form.Section;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A section: a heading that folds it, and its fields, which are made when it is first unfolded. */
final class SectionView extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final FormHost host;
    private final FieldViews fields;
    private final Button heading = new Button();
    private final Label title = new Label();
    private final Label summary = new Label();
    private final FontIcon chevron = new FontIcon("bi-chevron-down");
    private Section section;

    SectionView(FormHost host, Section first) {
        this.host = host;
        this.section = first;
        this.fields = new FieldViews(host);
        getStyleClass().add("section");
        if (!first.key().isEmpty()) {
            prepareHeading();
            getChildren().add(heading);
        }
    }

    private void prepareHeading() {
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("quiet");
        summary.setMinWidth(0);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox row = new HBox(chevron, title, summary);
        row.getStyleClass().add("section-row");
        row.prefWidthProperty().bind(heading.widthProperty());
        heading.setGraphic(row);
        heading.getStyleClass().setAll("section-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setMinWidth(0);
        heading.setPrefWidth(10);
        heading.setId("inspector-section-" + section.key());
        heading.setOnAction(_ -> fold());
    }

    void show(Section now) {
        section = now;
        boolean open = isOpen();
        title.setText(now.title());
        summary.setText(now.summary());
        heading.pseudoClassStateChanged(WRONG, isWrong());
        chevron.setIconLiteral(open ? "bi-chevron-down" : "bi-chevron-right");
        heading.setAccessibleText(now.title() + (now.summary().isEmpty() ? "" : ", " + now.summary()));
        if (open) {
            fields.show(now.fields());
            if (!getChildren().contains(fields)) {
                getChildren().add(fields);
            }
        } else {
            getChildren().remove(fields);
        }
    }

    void commit() {
        fields.commit();
    }

    private boolean isOpen() {
        return section.key().isEmpty() || host.isUnfolded("section-" + section.key(), section.unfolded() || isWrong());
    }

    private boolean isWrong() {
        return section.fields().stream().anyMatch(f -> !host.problems(f.name()).isEmpty());
    }

    private void fold() {
        host.unfold("section-" + section.key(), !isOpen());
        show(section);
    }
}
