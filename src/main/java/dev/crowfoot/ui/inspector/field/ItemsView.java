package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Adding;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A list of things of their own: rows that open or lead elsewhere, are moved and removed; below it the ways to add one. */
final class ItemsView extends FieldView {

    private static final int FEW = 3;
    private final VBox list = new VBox();
    private final Map<String, ItemRow> rows = new LinkedHashMap<>();
    private final Moves moves = new Moves();
    private final @Nullable QuickEntry quick;
    private List<String> addingIds = List.of();
    private final FlowPane adding = new FlowPane(4, 4);
    private Field.Items field;

    ItemsView(FormHost host, Field.Items first, boolean alone) {
        super(host);
        field = first;
        list.setId("inspector-" + first.name().id());
        list.getStyleClass().add("item-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(first.name().label());
        RowDrag.on(list, (from, to) -> moves.move(from, to));
        if (alone) {
            getChildren().addFirst(list);
        } else {
            layOutBelow(first.name(), list, list);
        }
        quick = first.quick() == null ? null : new QuickEntry(host, first.quick(), this::say);
        if (quick != null) {
            getChildren().add(getChildren().indexOf(list) + 1, quick.control());
        }
        adding.getStyleClass().add("adding");
    }

    @Override
    boolean show(Field now) {
        if (!(now instanceof Field.Items items) || (items.quick() == null) != (field.quick() == null)) {
            return false;
        }
        field = items;
        List<ItemRow> wanted = new ArrayList<>();
        for (int i = 0; i < items.items().size(); i++) {
            wanted.add(row(i, items.items().get(i)));
        }
        rows.values().retainAll(wanted);
        place(wanted);
        if (quick != null && items.quick() != null) {
            quick.show(items.quick());
        }
        showAdding();
        return true;
    }

    @Override
    void commit() {
        rows.values().forEach(ItemRow::commit);
    }

    private ItemRow row(int index, Item item) {
        ItemRow row = rows.computeIfAbsent(item.key(), key -> new ItemRow(host(), moves, field.name().id() + "-" + key));
        row.show(index, item, field.move() != null && field.items().size() > 1, field.remove() != null);
        return row;
    }

    /** Keeps the focus in the row that has it, wherever that goes. */
    private void place(List<ItemRow> wanted) {
        if (list.getChildren().equals(wanted)) {
            return;
        }
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        list.getChildren().setAll(wanted);
        if (focused != null && wanted.stream().anyMatch(r -> isIn(focused, r))) {
            focused.requestFocus();
        }
    }

    private static boolean isIn(Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    private void showAdding() {
        List<String> ids = field.adding().stream().map(Adding::id).toList();
        if (!ids.equals(addingIds)) {
            addingIds = ids;
            adding.getChildren().setAll(ids.size() > FEW ? List.of(menu()) : field.adding().stream().map(this::button).toList());
        }
        if (!ids.isEmpty() && !getChildren().contains(adding)) {
            getChildren().add(adding);
        }
    }

    private Button button(Adding way) {
        Button button = new Button(way.text(), new FontIcon("bi-plus"));
        button.setId("inspector-" + way.id());
        button.setAccessibleText(Texts.of("inspector.items.add") + ": " + way.text());
        button.getStyleClass().setAll("add-button");
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> add(way.id()));
        return button;
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(Texts.of("inspector.items.add"), new FontIcon("bi-plus"));
        menu.setId("inspector-" + field.name().id() + "-add");
        menu.getStyleClass().add("add-menu");
        for (Adding way : field.adding()) {
            MenuItem item = new MenuItem(way.text());
            item.setId("inspector-" + way.id());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> add(way.id()));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** As the field is now: the way to add may have changed since the button was made. */
    private void add(String id) {
        field.adding().stream().filter(a -> a.id().equals(id)).findFirst().ifPresent(way -> submit(() -> way.change().get()));
    }

    /** What a row can have done to it. */
    final class Moves {

        private Moves() {}

        void move(int from, int to) {
            Field.Items.Move move = field.move();
            if (move != null && from != to && to >= 0 && to < field.items().size()) {
                submit(() -> move.move(from, to));
            }
        }

        void remove(int index) {
            var remove = field.remove();
            if (remove != null) {
                submit(() -> remove.apply(index));
                focus(Math.min(index, field.items().size() - 1));
            }
        }

        /** Gives the focus to a row; above the first and below the last it stays. */
        void focus(int index) {
            if (index >= 0 && index < list.getChildren().size()) {
                ((ItemRow) list.getChildren().get(index)).head().requestFocus();
            }
        }
    }

    /** A line in which one is added by typing. */
    private static final class QuickEntry {

        private final FormHost host;
        private final TextField control = new TextField();
        private final Said said;
        private Field.Text field;

        /** Shows what came of it. */
        @FunctionalInterface
        interface Said {
            void say(@Nullable String text, boolean wrong);
        }

        QuickEntry(FormHost host, Field.Text first, Said said) {
            this.host = host;
            this.field = first;
            this.said = said;
            name(control, first.name());
            control.getStyleClass().add("quick");
            control.setOnAction(_ -> take());
            control.textProperty().addListener((_, _, _) -> said.say(null, false));
        }

        TextField control() {
            return control;
        }

        void show(Field.Text now) {
            field = now;
            control.setPromptText(now.prompt());
        }

        private void take() {
            String typed = control.getText().strip();
            if (typed.isEmpty()) {
                return;
            }
            FormHost.Result result = host.submit(() -> field.input().change(typed));
            if (result.isDone()) {
                control.clear();
            }
            said.say(result.isDone() ? result.says() : result.refused(), !result.isDone());
        }
    }
}
