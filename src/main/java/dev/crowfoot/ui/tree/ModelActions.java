package dev.crowfoot.ui.tree;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Drafts;
import dev.crowfoot.ui.common.Holders;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Adding to the model from anywhere in the window. */
public final class ModelActions {

    private static final double STEP = 320;
    private final Workspace workspace;
    private final Actions actions;
    private final ReadOnlyBooleanWrapper inOwner = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper inEnum = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper severalDiagrams = new ReadOnlyBooleanWrapper();

    /** Registers the actions. */
    public ModelActions(Workspace workspace, Actions actions) {
        this.workspace = workspace;
        this.actions = actions;
        workspace.selection().listen(ids -> update());
        workspace.store().listen(change -> update());
        update();
        register("model.addEntity", "Shortcut+E", "bi-plus-square", this::addEntity);
        actions.register(
                Action.of("model.addAttribute", "Shortcut+Enter", "bi-plus", this::addAttribute).when(inOwner.getReadOnlyProperty()));
        register("model.addEnum", "Shortcut+Shift+E", "bi-list-ol", () -> add(Drafts.enumType(design())));
        actions.register(
                Action.of("model.addConstant", "Shortcut+Shift+Enter", "bi-dot", this::addConstant).when(inEnum.getReadOnlyProperty()));
        register("model.addMixin", "Shortcut+Shift+M", "bi-puzzle", () -> add(Drafts.mixin(design())));
        register("model.addEmbeddable", "Shortcut+Shift+B", "bi-box", () -> add(Drafts.embeddable(design())));
        register("model.addSequence", "Shortcut+Shift+Q", "bi-sort-numeric-down", () -> add(Drafts.sequence(design())));
        register("model.addSqlObject", "Shortcut+Shift+V", "bi-code-slash", () -> add(Drafts.sqlObject(design())));
        register("diagram.new", "Shortcut+Shift+N", "bi-diagram-3", this::addDiagram);
        actions.register(Action.of("diagram.remove", "Shortcut+Shift+Delete", "bi-trash",
                () -> workspace.run(new Edit.RemoveDiagram(workspace.diagram().get()))).when(severalDiagrams.getReadOnlyProperty()));
    }

    private void register(String id, String shortcut, String icon, Runnable command) {
        actions.register(Action.of(id, shortcut, icon, command));
    }

    private Design design() {
        return workspace.document().design();
    }

    private void update() {
        inOwner.set(owner().isPresent());
        inEnum.set(enumType().isPresent());
        severalDiagrams.set(workspace.document().diagrams().size() > 1);
    }

    private Optional<Id> holder() {
        return workspace.selection().primary().flatMap(id -> Holders.holder(design(), id));
    }

    private Optional<Owner> owner() {
        return holder().flatMap(id -> id instanceof OwnerId owner ? design().owner(owner) : Optional.empty());
    }

    private Optional<EnumType> enumType() {
        return holder().flatMap(id -> id instanceof EnumTypeId type ? design().enumType(type) : Optional.empty());
    }

    private void addEntity() {
        Entity entity = Drafts.entity(design());
        Diagram diagram =
                Objects.requireNonNull(workspace.document().diagrams().get(workspace.diagram().get()), "the diagram that is shown");
        double x = diagram.placements().values().stream().mapToDouble(Placement::x).max().orElse(-STEP) + STEP;
        double y = diagram.placements().values().stream().mapToDouble(Placement::y).min().orElse(0);
        if (workspace.run(new Edit.AddOwner(entity, diagram.id(), Placement.at(x, y)))) {
            workspace.reveal(entity.id());
        }
    }

    private void addAttribute() {
        owner().ifPresent(owner -> {
            Attribute attribute = Drafts.attribute(owner);
            if (workspace.run(new Edit.AddMember(owner.id(), attribute, owner.members().size()))) {
                workspace.reveal(attribute.id());
            }
        });
    }

    private void addConstant() {
        enumType().ifPresent(type -> {
            EnumConstant constant = Drafts.constant(type);
            List<EnumConstant> constants = new ArrayList<>(type.constants());
            constants.add(constant);
            if (workspace.run(new Edit.ChangeEnum(type.withConstants(constants)))) {
                workspace.reveal(constant.id());
            }
        });
    }

    private void add(EnumType type) {
        select(new Edit.AddEnum(type), type.id());
    }

    private void add(Mixin mixin) {
        select(new Edit.AddOwner(mixin, null, null), mixin.id());
    }

    private void add(Embeddable embeddable) {
        select(new Edit.AddOwner(embeddable, null, null), embeddable.id());
    }

    private void add(Sequence sequence) {
        select(new Edit.PutSequence(sequence), sequence.id());
    }

    private void add(SqlObject object) {
        select(new Edit.PutSqlObject(object), object.id());
    }

    private void select(Edit edit, Id id) {
        if (workspace.run(edit)) {
            workspace.selection().select(id);
        }
    }

    private void addDiagram() {
        DiagramId id = DiagramId.random();
        String name = Drafts.free(Texts.of("diagram.new.name"),
                workspace.document().diagrams().values().stream().map(Diagram::name).collect(Collectors.toSet()));
        if (workspace.run(new Edit.AddDiagram(id, name))) {
            workspace.show(id);
        }
    }
}
