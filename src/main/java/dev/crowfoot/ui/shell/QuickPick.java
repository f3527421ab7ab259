package dev.crowfoot.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line to type in with a list of what fits, over the window. Escape or a click elsewhere closes it, and the focus goes back. */
final class QuickPick {

    private static final double WIDTH = 560;
    /** As in the style sheet. */
    private static final double LINE = 32;
    private static final int MOST_LINES = 11;
    private final StackPane layer;
    private final TextField query = new TextField();
    private final ListView<Pick> list = new ListView<>();
    private final Label nothing = new Label();
    private final VBox box = new VBox(query, list);
    private final StackPane cover = new StackPane(box);
    private Function<String, List<Pick>> finder = text -> List.of();
    private @Nullable Node focusBefore;

    /** A pick over that layer, which lies over the whole window. */
    QuickPick(StackPane layer) {
        this.layer = layer;
        box.getStyleClass().add("cf-quick-pick");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        query.setId("quick-pick-query");
        list.setId("quick-pick-list");
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setPlaceholder(nothing);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PickCell());
        list.setOnMouseClicked(event -> choose());
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        cover.setOnMousePressed(event -> close());
        box.setOnMousePressed(event -> event.consume());
        query.textProperty().subscribe(this::search);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        query.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                close();
            }
        });
    }

    /** Opens it, or changes what it looks for. */
    void open(String prompt, String nothingFound, Function<String, List<Pick>> find) {
        finder = find;
        query.setPromptText(prompt);
        query.setAccessibleText(prompt);
        nothing.setText(nothingFound);
        if (!layer.getChildren().contains(cover)) {
            focusBefore = layer.getScene().getFocusOwner();
            layer.getChildren().add(cover);
        }
        query.clear();
        search();
        query.requestFocus();
    }

    private void search() {
        list.getItems().setAll(finder.apply(query.getText()));
        list.setPrefHeight(LINE * Math.clamp(list.getItems().size(), 2, MOST_LINES));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> choose();
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 4));
    }

    private void choose() {
        Pick pick = list.getSelectionModel().getSelectedItem();
        if (pick != null) {
            close();
            pick.command().run();
        }
    }

    private void close() {
        if (layer.getChildren().remove(cover) && focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    /** A line: icon, text, and the detail at the right. */
    private static final class PickCell extends ListCell<Pick> {

        private final FontIcon icon = new FontIcon();
        private final Label text = new Label();
        private final Label detail = new Label();
        private final Region gap = new Region();
        private final HBox line = new HBox(8, icon, text, gap, detail);

        PickCell() {
            line.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(gap, Priority.ALWAYS);
            detail.getStyleClass().add("cf-quiet");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Pick pick, boolean empty) {
            super.updateItem(pick, empty);
            if (empty || pick == null) {
                setGraphic(null);
                return;
            }
            icon.setIconLiteral(Objects.requireNonNullElse(pick.icon(), "bi-dot"));
            text.setText(pick.text());
            detail.setText(pick.detail());
            setAccessibleText(pick.text() + " " + pick.detail());
            setGraphic(line);
        }
    }
}
