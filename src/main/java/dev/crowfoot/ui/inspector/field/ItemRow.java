package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Item;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A line of a list, with the fields of the thing below it when it is open. Enter or a double click opens it or leads to the thing,
 * Alt+Up and Alt+Down move it, Delete removes it.
 */
final class ItemRow extends VBox {

    /** How much of a row its title takes before the word at the right gets what it needs. */
    private static final double TITLE = 0.6;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final FormHost host;
    private final ItemsView.Moves moves;
    private final String id;
    private final FontIcon icon = new FontIcon("bi-dash");
    private final FontIcon mark = new FontIcon("bi-key");
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Button remove = new Button(null, new FontIcon("bi-x"));
    private final FontIcon chevron = new FontIcon("bi-chevron-right");
    private final HBox head = new HBox(chevron, icon, title, mark, detail, remove);
    private final FieldViews fields;
    private Item item = Item.unfolding("", "", "", "", List.of());
    private int index;

    ItemRow(FormHost host, ItemsView.Moves moves, String id) {
        this.host = host;
        this.moves = moves;
        this.id = id;
        this.fields = new FieldViews(host);
        getStyleClass().add("item");
        prepareHead();
        prepareRemove();
        fields.getStyleClass().add("item-fields");
        getChildren().add(head);
    }

    private void prepareHead() {
        head.setId("inspector-" + id.replace('.', '-'));
        head.getStyleClass().add("item-head");
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.LIST_ITEM);
        chevron.getStyleClass().add("fold");
        title.getStyleClass().add("item-title");
        title.minWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.min(title.prefWidth(-1), TITLE * head.getWidth()),
                title.textProperty(), title.fontProperty(), head.widthProperty()));
        detail.getStyleClass().add("quiet");
        detail.setMinWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        head.setOnMouseClicked(this::clicked);
    }

    private void prepareRemove() {
        remove.setId("inspector-" + id.replace('.', '-') + "-remove");
        remove.getStyleClass().setAll("row-button");
        remove.setFocusTraversable(false);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(_ -> moves.remove(index));
    }

    HBox head() {
        return head;
    }

    void show(int at, Item now, boolean movable, boolean removable) {
        index = at;
        item = now;
        chevron.setVisible(!now.fields().isEmpty());
        chevron.setManaged(!now.fields().isEmpty());
        icon.setIconLiteral(now.icon());
        title.setText(now.title());
        detail.setText(now.detail());
        mark.setVisible(!now.mark().isEmpty());
        mark.setManaged(!now.mark().isEmpty());
        if (!now.mark().isEmpty()) {
            mark.setIconLiteral(now.mark());
        }
        remove.setVisible(removable);
        remove.setManaged(removable);
        remove.setAccessibleText(Texts.of("inspector.items.remove", now.title()));
        head.setAccessibleText(spoken());
        head.getStyleClass().removeAll("movable");
        if (movable) {
            head.getStyleClass().add("movable");
        }
        head.pseudoClassStateChanged(WRONG, host.isWrong(now.key()));
        showFields();
    }

    void commit() {
        fields.commit();
    }

    private String spoken() {
        String marked = item.mark().isEmpty() ? "" : ", " + Texts.of("inspector.mark." + item.mark());
        return item.title() + (item.detail().isEmpty() ? "" : ", " + item.detail()) + marked;
    }

    private void showFields() {
        boolean open = !item.fields().isEmpty() && host.isUnfolded(item.key(), false);
        chevron.setIconLiteral(open ? "bi-chevron-down" : "bi-chevron-right");
        if (!open) {
            getChildren().remove(fields);
            return;
        }
        fields.show(item.fields());
        if (!getChildren().contains(fields)) {
            getChildren().add(fields);
        }
    }

    private void activate() {
        if (item.opens() != null) {
            host.open(item.opens());
        } else if (!item.fields().isEmpty()) {
            host.unfold(item.key(), !host.isUnfolded(item.key(), false));
            showFields();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            head.requestFocus();
            if (event.getClickCount() == 2 || (item.opens() == null && event.getClickCount() == 1)) {
                activate();
            }
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> activate();
            case UP -> step(event, -1);
            case DOWN -> step(event, 1);
            case DELETE, BACK_SPACE -> moves.remove(index);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(KeyEvent event, int by) {
        if (event.isAltDown()) {
            moves.move(index, index + by);
            head.requestFocus();
        } else {
            moves.focus(index + by);
        }
    }
}
