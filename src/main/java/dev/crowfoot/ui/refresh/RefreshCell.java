package dev.crowfoot.ui.refresh;

import dev.crowfoot.document.refresh.Difference.Choice;
import dev.crowfoot.ui.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** A difference in the list: what it is, who has it, and the three choices beside each other. */
final class RefreshCell extends ListCell<RefreshRow> {

    private final Label title = new Label();
    private final Label words = new Label();
    private final ToggleGroup group = new ToggleGroup();
    private final HBox choices = new HBox(button(Choice.TAKE, "left-pill"), button(Choice.KEEP, "center-pill"),
            button(Choice.IGNORE, "right-pill"));
    private final HBox line = new HBox(12, title, words, choices);
    private Subscription subscription = Subscription.EMPTY;
    private boolean showing;

    RefreshCell() {
        line.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("cf-quiet");
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        choices.setMinWidth(Region.USE_PREF_SIZE);
        choices.setAlignment(Pos.CENTER_RIGHT);
        group.selectedToggleProperty().subscribe(toggle -> {
            RefreshRow row = getItem();
            if (!showing && row != null && toggle != null) {
                row.choice().set((Choice) toggle.getUserData());
            } else if (!showing && row != null) {
                // one of the three is always chosen
                select(row.choice().get());
            }
        });
        setPrefWidth(0);
    }

    private ToggleButton button(Choice choice, String pill) {
        ToggleButton button = new ToggleButton(Texts.of("refresh.choice." + choice.name()));
        button.setUserData(choice);
        button.setToggleGroup(group);
        button.getStyleClass().addAll(pill, "cf-segment");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Texts.of("refresh.choice.tip." + choice.name())));
        button.setOnMousePressed(_ -> getListView().getSelectionModel().select(getIndex()));
        return button;
    }

    private void select(Choice choice) {
        showing = true;
        group.getToggles().stream().filter(t -> t.getUserData() == choice).forEach(group::selectToggle);
        showing = false;
    }

    @Override
    protected void updateItem(RefreshRow row, boolean empty) {
        super.updateItem(row, empty);
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || row == null) {
            return;
        }
        boolean heading = row.difference() == null;
        title.setText(row.text());
        words.setText(row.words());
        words.setTooltip(heading ? null : new Tooltip(row.words()));
        title.getStyleClass().remove("cf-section");
        if (heading) {
            title.getStyleClass().add("cf-section");
        }
        show(choices, !heading);
        setGraphic(line);
        setAccessibleText(row.text() + " " + row.words());
        if (!heading) {
            for (var toggle : group.getToggles()) {
                ToggleButton button = (ToggleButton) toggle;
                button.setId(id(row, (Choice) button.getUserData()));
                button.setAccessibleText(button.getText() + ": " + row.text());
            }
            subscription = row.choice().subscribe(this::select);
        }
    }

    /** {@code refresh-take-column-orders-note}. */
    static String id(RefreshRow row, Choice choice) {
        return "refresh-" + choice.name().toLowerCase(java.util.Locale.ROOT) + "-" + row.text().replaceAll("[^A-Za-z0-9_]+", "-");
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
