package dev.crowfoot.ui.tree;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.ui.common.EntityDrag;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the tree: icon, name, and quietly what it is; the name can be changed in place. */
final class TreeEntryCell extends TreeCell<@Nullable TreeEntry> {

    /** Shorter names are never cut in favour of what stands behind them. */
    private static final int LONG = 20;

    private final TreeViewModel model;
    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(6, icon, name, detail);
    private @Nullable TextField editor;

    TreeEntryCell(TreeViewModel model) {
        this.model = model;
        line.setAlignment(Pos.CENTER_LEFT);
        detail.setMinWidth(0);
        HBox.setHgrow(detail, Priority.SOMETIMES);
        setPrefWidth(0); // the tree's width, and not the text's, so that it is cut with dots and the tree needs no scroll bar
        detail.getStyleClass().add("cf-quiet");
        icon.getStyleClass().add("cf-tree-icon");
        setOnDragDetected(event -> startDrag());
    }

    @Override
    protected void updateItem(@Nullable TreeEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (isEditing() && editor != null) {
            setGraphic(editor);
        } else {
            show(entry);
        }
    }

    private void show(TreeEntry entry) {
        icon.setIconLiteral(entry.icon().code());
        name.setText(entry.text());
        name.setMinWidth(entry.text().length() > LONG ? 0 : Region.USE_PREF_SIZE);
        detail.setText(entry.detail());
        boolean heading = entry.key() instanceof TreeKey.Group;
        name.getStyleClass().removeAll("cf-tree-heading");
        if (heading) {
            name.getStyleClass().add("cf-tree-heading");
        }
        setAccessibleText(entry.text() + " " + entry.detail());
        setGraphic(line);
    }

    @Override
    public void startEdit() {
        TreeEntry entry = getItem();
        if (entry == null || entry.key() instanceof TreeKey.Group) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        TextField field = new TextField(entry.text());
        field.setId("tree-rename");
        field.getStyleClass().add("cf-inline-editor");
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, field));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && isEditing()) {
                finish(field);
            }
        });
        editor = field;
        setGraphic(field);
        field.selectAll();
        field.requestFocus();
    }

    private void onKey(KeyEvent event, TextField field) {
        if (event.getCode() == KeyCode.ENTER) {
            finish(field);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
        }
    }

    private void finish(TextField field) {
        TreeEntry entry = getItem();
        String wanted = field.getText();
        cancelEdit();
        if (entry != null) {
            model.rename(entry, wanted);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        getTreeView().setEditable(false); // so that a second click on a selected line does not begin to edit it
        editor = null;
        TreeEntry entry = getItem();
        if (entry != null) {
            show(entry);
        }
        getTreeView().requestFocus();
    }

    private void startDrag() {
        if (getItem() instanceof TreeEntry(TreeKey.Drawn(EntityId id), _, _, _, _)) {
            Dragboard board = startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.put(EntityDrag.FORMAT, id.value());
            board.setContent(content);
        }
    }
}
