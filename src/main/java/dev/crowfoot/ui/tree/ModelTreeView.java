package dev.crowfoot.ui.tree;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The model tree on the screen. */
public final class ModelTreeView {

    private static final List<String> ADDING = List.of("model.addEntity", "model.addAttribute", "model.addEnum", "model.addMixin",
            "model.addEmbeddable", "model.addSequence", "diagram.new");
    private final TreeViewModel model;
    private final Actions actions;
    private final TreeItems items = new TreeItems();
    private boolean following;

    @FXML
    private TextField filter;
    @FXML
    private TreeView<@Nullable TreeEntry> tree;

    /** A view of that model; the actions fill its context menu. */
    public ModelTreeView(TreeViewModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
    }

    @FXML
    void initialize() {
        filter.textProperty().bindBidirectional(model.filter());
        filter.setOnAction(event -> tree.requestFocus());
        tree.setRoot(items.root());
        tree.setCellFactory(view -> new TreeEntryCell(model));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.getSelectionModel().getSelectedItems()
                .addListener((ListChangeListener<@Nullable TreeItem<@Nullable TreeEntry>>) c -> select());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        tree.setOnMouseClicked(this::onClick);
        tree.setContextMenu(new ContextMenu());
        tree.setOnContextMenuRequested(event -> Objects.requireNonNull(tree.getContextMenu()).getItems().setAll(menu()));
        Objects.requireNonNull(tree.getContextMenu()).getItems().setAll(menu());
        model.entries().subscribe(this::show);
        model.workspace().selection().listen(this::follow);
    }

    private void show(List<TreeEntry> entries) {
        following = true;
        items.show(entries);
        if (!filter.getText().isBlank()) {
            items.expandAll();
        }
        following = false;
        follow(model.workspace().selection().get());
    }

    private void select() {
        if (!following) {
            following = true;
            model.select(selectedKeys());
            following = false;
        }
    }

    private void follow(Set<Id> ids) {
        if (following) {
            return;
        }
        following = true;
        tree.getSelectionModel().clearSelection();
        for (Id id : ids) {
            items.find(new TreeKey.Drawn(id)).ifPresent(this::selectItem);
        }
        following = false;
    }

    private void selectItem(TreeItem<@Nullable TreeEntry> item) {
        for (TreeItem<@Nullable TreeEntry> up = item.getParent(); up != null; up = up.getParent()) {
            up.setExpanded(true);
        }
        tree.getSelectionModel().select(item);
        tree.scrollTo(Math.max(0, tree.getRow(item) - 4));
    }

    private List<TreeKey> selectedKeys() {
        return tree.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(TreeItem::getValue)
                .filter(Objects::nonNull).map(TreeEntry::key).toList();
    }

    private @Nullable TreeEntry selected() {
        TreeItem<@Nullable TreeEntry> item = tree.getSelectionModel().getSelectedItem();
        return item == null ? null : item.getValue();
    }

    private void onKey(KeyEvent event) {
        if (tree.getEditingItem() != null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.F2) {
            rename();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(selectedKeys());
        } else if (event.getCode() == KeyCode.ENTER) {
            openSelected();
        } else {
            return;
        }
        event.consume();
    }

    private void onClick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            openSelected();
        }
    }

    private void openSelected() {
        TreeEntry entry = selected();
        if (entry != null) {
            model.open(entry.key());
        }
    }

    private void rename() {
        TreeItem<@Nullable TreeEntry> item = tree.getSelectionModel().getSelectedItem();
        if (item != null) {
            tree.setEditable(true);
            tree.edit(item);
        }
    }

    private List<MenuItem> menu() {
        List<MenuItem> found = new ArrayList<>();
        TreeEntry entry = selected();
        if (entry != null && !(entry.key() instanceof TreeKey.Group)) {
            found.add(item("tree.open", () -> model.open(entry.key())));
            if (entry.key() instanceof TreeKey.Drawn(EntityId id) && model.isShown(id)) {
                found.add(item("tree.hide", () -> model.hide(id)));
            }
            found.add(item("tree.rename", this::rename));
            found.add(item("tree.remove", () -> model.remove(selectedKeys())));
            found.add(new SeparatorMenuItem());
        }
        ADDING.stream().flatMap(id -> actions.find(id).stream()).map(ModelTreeView::item).forEach(found::add);
        return found;
    }

    private static MenuItem item(String key, Runnable command) {
        MenuItem item = new MenuItem(Texts.of(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> command.run());
        return item;
    }

    private static MenuItem item(Action action) {
        MenuItem item = new MenuItem();
        item.setId(action.id());
        item.textProperty().bind(action.text());
        item.setDisable(!action.enabled().get());
        item.setOnAction(event -> action.run());
        return item;
    }
}
