package dev.crowfoot.ui.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import org.jspecify.annotations.Nullable;

/** Keeps the items of a tree view in step with the lines: what stays keeps its item, and so stays open or closed. */
final class TreeItems {

    private final TreeItem<@Nullable TreeEntry> root = new TreeItem<>();

    TreeItems() {
        root.setExpanded(true);
    }

    TreeItem<@Nullable TreeEntry> root() {
        return root;
    }

    void show(List<TreeEntry> entries) {
        update(root, entries);
    }

    /** The item of that key. */
    Optional<TreeItem<@Nullable TreeEntry>> find(TreeKey key) {
        return find(root, key);
    }

    /** Opens everything, while the tree is filtered. */
    void expandAll() {
        expand(root);
    }

    private static void expand(TreeItem<@Nullable TreeEntry> item) {
        item.setExpanded(true);
        item.getChildren().forEach(TreeItems::expand);
    }

    private static Optional<TreeItem<@Nullable TreeEntry>> find(TreeItem<@Nullable TreeEntry> from, TreeKey key) {
        for (TreeItem<@Nullable TreeEntry> child : from.getChildren()) {
            TreeEntry entry = child.getValue();
            if (entry != null && entry.key().equals(key)) {
                return Optional.of(child);
            }
            Optional<TreeItem<@Nullable TreeEntry>> below = find(child, key);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static void update(TreeItem<@Nullable TreeEntry> parent, List<TreeEntry> entries) {
        Map<TreeKey, TreeItem<@Nullable TreeEntry>> old = new HashMap<>();
        for (TreeItem<@Nullable TreeEntry> child : parent.getChildren()) {
            TreeEntry entry = child.getValue();
            if (entry != null) {
                old.put(entry.key(), child);
            }
        }
        List<TreeItem<@Nullable TreeEntry>> items = new ArrayList<>();
        for (TreeEntry entry : entries) {
            TreeItem<@Nullable TreeEntry> item = old.get(entry.key());
            items.add(item == null ? fresh(entry) : refreshed(item, entry));
        }
        if (!items.equals(parent.getChildren())) {
            parent.getChildren().setAll(items);
        }
    }

    private static TreeItem<@Nullable TreeEntry> fresh(TreeEntry entry) {
        TreeItem<@Nullable TreeEntry> item = new TreeItem<>(entry);
        item.setExpanded(entry.key() instanceof TreeKey.Group);
        update(item, entry.children());
        return item;
    }

    private static TreeItem<@Nullable TreeEntry> refreshed(TreeItem<@Nullable TreeEntry> item, TreeEntry entry) {
        if (!entry.equals(item.getValue())) {
            item.setValue(entry);
            update(item, entry.children());
        }
        return item;
    }
}
