package dev.crowfoot.ui.migrations;

import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.ui.common.ActionControls;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Columns;
import dev.crowfoot.ui.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The list of revisions on the screen. */
public final class MigrationsPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private final MigrationsViewModel model;
    private final Actions actions;

    @FXML
    private Label words;
    @FXML
    private Button unlock;
    @FXML
    private Button newRevision;
    @FXML
    private Button upgrade;
    @FXML
    private Button downgrade;
    @FXML
    private Button refresh;
    @FXML
    private TableView<RevisionRow> table;
    @FXML
    private TableColumn<RevisionRow, String> standing;
    @FXML
    private TableColumn<RevisionRow, String> id;
    @FXML
    private TableColumn<RevisionRow, String> message;
    @FXML
    private TableColumn<RevisionRow, String> path;

    /** A pane of that model; its buttons run the actions. */
    public MigrationsPane(MigrationsViewModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
    }

    @FXML
    void initialize() {
        words.textProperty().bind(model.words());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(model.words());
        words.setTooltip(whole);
        ActionControls.joinNamed(unlock, actions.get("migration.unlock"));
        unlock.visibleProperty().bind(actions.get("migration.unlock").enabled());
        unlock.managedProperty().bind(unlock.visibleProperty());
        ActionControls.joinNamed(newRevision, actions.get("migration.newRevision"));
        ActionControls.joinNamed(upgrade, actions.get("migration.upgrade"));
        ActionControls.joinNamed(downgrade, actions.get("migration.downgrade"));
        ActionControls.join(refresh, actions.get("migration.refresh"));
        Columns.show(standing, row -> Texts.of("migrations." + row.standing()));
        Columns.show(id, row -> row.revision().id());
        Columns.show(message, row -> row.revision().message());
        Columns.show(path, row -> row.revision().path());
        standing.setCellFactory(c -> new StandingCell());
        table.setRowFactory(t -> new CurrentRow());
        Columns.whenEmpty(table, Texts.of("migrations.none"));
        model.rows().subscribe(rows -> table.getItems().setAll(rows));
    }

    /** The revision that is chosen in the list. */
    public Optional<Revision> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(RevisionRow::revision);
    }

    /** The word for where the database stands, in the colour of it. */
    private static final class StandingCell extends TableCell<RevisionRow, String> {

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            RevisionRow row = getTableRow() == null ? null : getTableRow().getItem();
            List.of(RevisionRow.Standing.values()).forEach(s -> getStyleClass().remove(style(s)));
            if (row != null && !empty) {
                getStyleClass().add(style(row.standing()));
            }
        }

        private static String style(RevisionRow.Standing standing) {
            return "cf-standing-" + standing.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A row that shows whether the database stands there. */
    private static final class CurrentRow extends TableRow<RevisionRow> {

        @Override
        protected void updateItem(@Nullable RevisionRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(CURRENT, !empty && row != null && row.standing() == RevisionRow.Standing.CURRENT);
        }
    }
}
