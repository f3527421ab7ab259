package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** A list of options below a control, with a field to search it where it is long. Enter or a click chooses, Esc closes. */
final class OptionPopup {

    private static final int SEARCHED_FROM = 9;
    private static final int ROWS = 10;
    private static final double ROW = 28;
    private final Region below;
    private final List<Option> options;
    private final Field.Choice.@Nullable Free free;
    private final Consumer<Option> chosen;
    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<Option> list = new ListView<>();

    /**
     * A popup for one use.
     *
     * @param below where it opens
     * @param free understands what is typed in place of choosing, or null
     */
    OptionPopup(Region below, List<Option> options, Field.Choice.@Nullable Free free, Consumer<Option> chosen) {
        this.below = below;
        this.options = options;
        this.free = free;
        this.chosen = chosen;
    }

    /** Opens it with that option marked, and with the first letters of a search if there are any. */
    void open(@Nullable String selected, String letters) {
        VBox content = new VBox(list);
        if (options.size() >= SEARCHED_FROM || free != null) {
            content.getChildren().addFirst(search);
        }
        prepare(content);
        filter("");
        options.stream().filter(o -> o.key().equals(selected)).findFirst().ifPresent(this::mark);
        popup.getContent().setAll(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        place(content);
        search.setText(letters);
        search.positionCaret(letters.length());
        (content.getChildren().contains(search) ? search : list).requestFocus();
    }

    private void prepare(VBox content) {
        content.getStyleClass().addAll("inspector", "option-popup");
        search.setId("inspector-search");
        search.setPromptText(Texts.of("inspector.choice.search"));
        search.setAccessibleText(Texts.of("inspector.choice.search"));
        search.textProperty().addListener((_, _, text) -> filter(text));
        list.setId("inspector-options");
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new Label(Texts.of("inspector.choice.nothing")));
        list.setCellFactory(_ -> new OptionCell(this::choose));
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void place(VBox content) {
        Bounds where = below.localToScreen(below.getBoundsInLocal());
        content.setPrefWidth(Math.max(below.getWidth(), 220));
        content.getStylesheets().setAll(InspectorStyle.sheet());
        popup.show(below, where.getMinX(), where.getMaxY() + 2);
        InspectorStyle.sameTheme(below.getScene(), popup.getScene());
    }

    private void mark(Option option) {
        list.getSelectionModel().select(option);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    }

    private void filter(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        List<Option> fitting = new ArrayList<>();
        Option read = words.isEmpty() || free == null ? null : free.read(text.strip());
        if (read != null && options.stream().noneMatch(o -> o.text().equals(read.text()))) {
            fitting.add(read);
        }
        options.stream().filter(o -> o.text().toLowerCase(Locale.ROOT).startsWith(words)).forEach(fitting::add);
        options.stream().filter(o -> !fitting.contains(o) && contains(o, words)).forEach(fitting::add);
        list.getItems().setAll(fitting);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.clamp(fitting.size(), 1, ROWS) * ROW + 2);
    }

    private static boolean contains(Option option, String words) {
        return (option.text() + " " + option.detail()).toLowerCase(Locale.ROOT).contains(words);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        int now = list.getSelectionModel().getSelectedIndex();
        if (code == KeyCode.ENTER || code == KeyCode.TAB || (code == KeyCode.SPACE && !search.isFocused())) {
            choose(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int next = Math.clamp(now + (code == KeyCode.DOWN ? 1 : -1), 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS / 2));
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }

    private void choose(@Nullable Option option) {
        popup.hide();
        below.requestFocus();
        if (option != null) {
            chosen.accept(option);
        }
    }
}
