package dev.crowfoot.ui.tree;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.DocumentChange;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Holders;
import dev.crowfoot.ui.common.Workspace;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the model tree shows, and what is done in it. */
public final class TreeViewModel {

    /** Room that a card takes at most, for putting one beside the others. */
    private static final double CARD_STEP = 320;
    private final Workspace workspace;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<TreeEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());

    /** A tree of what is open in the workspace. */
    public TreeViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.store().listen(this::changed);
        filter.subscribe(this::rebuild);
        rebuild();
    }

    /** The words that a line must have to be shown; blank shows all. */
    public StringProperty filter() {
        return filter;
    }

    /** The headings with their lines. */
    ReadOnlyObjectProperty<List<TreeEntry>> entries() {
        return entries.getReadOnlyProperty();
    }

    Workspace workspace() {
        return workspace;
    }

    private void changed(DocumentChange change) {
        if (change.changesDesign() || !names(change.before()).equals(names(change.after()))) {
            rebuild();
        }
    }

    private static List<String> names(Document document) {
        return document.diagrams().values().stream().map(d -> d.id().value() + " " + d.name()).toList();
    }

    private void rebuild() {
        entries.set(ModelTree.filter(ModelTree.of(workspace.document()), Objects.requireNonNullElse(filter.get(), "")));
    }

    /** Gives it another name, unless that is blank or the one that it has. Returns whether the name is now the new one. */
    boolean rename(TreeEntry entry, String name) {
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.equals(entry.text())) {
            return false;
        }
        return TreeEdits.rename(workspace.document().design(), entry.key(), wanted).map(workspace::run).orElse(false);
    }

    /** Removes what the lines stand for. */
    void remove(Collection<TreeKey> keys) {
        TreeEdits.remove(keys).ifPresent(workspace::run);
    }

    /** The person selected these lines. */
    void select(Collection<TreeKey> keys) {
        workspace.selection().select(keys.stream().flatMap(k -> k instanceof TreeKey.Drawn(Id id) ? Stream.of(id)
                : Stream.empty()).toList());
    }

    /** Shows what the line stands for: a diagram in its tab, an entity on the diagram, put there if it is not on it yet. */
    void open(TreeKey key) {
        switch (key) {
            case TreeKey.Group _ -> {
            }
            case TreeKey.Picture(var id) -> workspace.show(id);
            case TreeKey.Drawn(Id id) -> {
                Optional<EntityId> entity = entityOf(id);
                entity.filter(e -> !isShown(e)).ifPresent(this::place);
                workspace.reveal(id);
            }
        }
    }

    /** The entity that this is, or of which it is a part. */
    Optional<EntityId> entityOf(Id id) {
        return Holders.holder(workspace.document().design(), id).flatMap(h -> h instanceof EntityId e ? Optional.of(e) : Optional.empty());
    }

    /** Whether the diagram that is open shows the entity. */
    boolean isShown(EntityId entity) {
        return diagram().placements().containsKey(entity);
    }

    /** Takes the entity off the diagram that is open. */
    void hide(EntityId entity) {
        workspace.run(new Edit.HideEntities(diagram().id(), Set.of(entity)));
    }

    private void place(EntityId entity) {
        Collection<Placement> others = diagram().placements().values();
        double x = others.stream().mapToDouble(Placement::x).max().orElse(-CARD_STEP) + CARD_STEP;
        double y = others.stream().mapToDouble(Placement::y).min().orElse(0);
        workspace.run(new Edit.PlaceEntities(diagram().id(), Map.of(entity, Placement.at(x, y))));
    }

    private Diagram diagram() {
        return Objects.requireNonNull(workspace.document().diagrams().get(workspace.diagram().get()),
                "the workspace shows one of the diagrams");
    }
}
