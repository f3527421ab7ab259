package dev.crowfoot.ui.canvas;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.geometry.Grid;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.geometry.Viewport;
import dev.crowfoot.diagram.route.Port;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.canvas.draw.LineKind;
import dev.crowfoot.ui.canvas.draw.Moves;
import dev.crowfoot.ui.canvas.draw.NewLine;
import dev.crowfoot.ui.common.Drafts;
import dev.crowfoot.ui.common.Holders;
import dev.crowfoot.ui.common.Selection;
import dev.crowfoot.ui.common.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What can be done on the canvas, by whatever key, menu or button. */
final class CanvasCommands {

    /** From one step of the zoom to the next. */
    private static final double ZOOM_STEP = 1.25;

    private static final double MARGIN = 40;

    private final CanvasBoard board;
    private final Workspace workspace;

    CanvasCommands(CanvasBoard board) {
        this.board = board;
        this.workspace = board.workspace();
    }

    CanvasBoard board() {
        return board;
    }

    Selection selection() {
        return workspace.selection();
    }

    /** The selected entities that are shown. */
    Set<EntityId> selectedCards() {
        return selection().get().stream().filter(EntityId.class::isInstance).map(EntityId.class::cast)
                .filter(id -> board.scene().card(id).isPresent()).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** The entity that is selected, or of which something is. */
    Optional<Entity> currentEntity() {
        return selection().primary().flatMap(id -> Holders.holder(workspace.document().design(), id))
                .flatMap(id -> id instanceof EntityId entity ? workspace.document().design().entity(entity) : Optional.empty());
    }

    /** Adds an entity with its upper left corner near that place. */
    Optional<EntityId> addEntity(Point at) {
        Entity entity = Drafts.entity(workspace.document().design());
        Point corner = Grid.snap(at);
        boolean done = workspace.run(new Edit.AddOwner(entity, board.diagram().id(), Placement.at(corner.x(), corner.y())));
        if (done) {
            selection().select(entity.id());
        }
        return done ? Optional.of(entity.id()) : Optional.empty();
    }

    void connect(LineKind kind, EntityId from, EntityId to) {
        NewLine line = NewLine.of(kind, workspace.document().design(), from, to, board.diagram().id(), between(from, to));
        if (workspace.run(line.edit())) {
            selection().select(line.selects());
        }
    }

    private Placement between(EntityId from, EntityId to) {
        Rect both = board.scene().card(from).map(Card::bounds).orElse(Rect.EMPTY)
                .union(board.scene().card(to).map(Card::bounds).orElse(Rect.EMPTY));
        return Placement.at(Grid.snap(both.centerX() - 2 * Port.STUB), Grid.snap(both.bottom() + MARGIN));
    }

    void deleteSelection() {
        Set<Id> ids = selection().get();
        if (!ids.isEmpty() && workspace.run(new Edit.Remove(ids))) {
            selection().clear();
        }
    }

    /** Ends an inheritance. */
    void standAlone(EntityId child) {
        workspace.document().design().entity(child)
                .ifPresent(entity -> workspace.run(new Edit.ChangeOwner(entity.withInheritance(Inheritance.NONE))));
    }

    /** Takes the selected cards off this diagram; they stay in the model. */
    void hideSelection() {
        Set<EntityId> cards = selectedCards();
        if (!cards.isEmpty()) {
            workspace.run(new Edit.HideEntities(board.diagram().id(), cards));
        }
    }

    void colorSelection(CardColor color) {
        TreeMap<EntityId, Placement> placements = new TreeMap<>();
        for (EntityId id : selectedCards()) {
            Placement old = board.diagram().placements().get(id);
            if (old != null) {
                placements.put(id, old.withColor(color));
            }
        }
        if (!placements.isEmpty()) {
            workspace.run(new Edit.PlaceEntities(board.diagram().id(), placements));
        }
    }

    void moveSelection(double dx, double dy) {
        Set<EntityId> cards = selectedCards();
        if (!cards.isEmpty()) {
            workspace.run(Moves.edit(board.diagram(), cards, dx, dy));
            reveal(cards);
        }
    }

    void moveMember(MemberId member, int by) {
        Holders.ownerOf(workspace.document().design(), member).ifPresent(owner -> {
            List<?> ids = owner.members().stream().map(m -> m.id()).toList();
            int to = ids.indexOf(member) + by;
            if (to >= 0 && to < ids.size()) {
                workspace.run(new Edit.MoveMember(owner.id(), member, to));
            }
        });
    }

    void selectAll() {
        selection().select(board.scene().cards().keySet());
    }

    void zoomIn() {
        board.look(board.view().zoomedTo(board.view().scale() * ZOOM_STEP));
    }

    void zoomOut() {
        board.look(board.view().zoomedTo(board.view().scale() / ZOOM_STEP));
    }

    void zoomTo(double scale) {
        board.look(board.view().zoomedTo(scale));
    }

    void fit() {
        board.fit();
    }

    /** Shows what is selected, or everything if nothing is. */
    void fitSelection() {
        Rect area = around(selectedCards());
        if (area.width() == 0) {
            area = currentEntity().flatMap(e -> board.scene().card(e.id())).map(Card::bounds).orElse(board.scene().bounds());
        }
        board.fit(area);
    }

    private Rect around(Set<EntityId> cards) {
        return Rect.around(cards.stream().map(board.scene()::card).flatMap(Optional::stream).map(Card::bounds).toList());
    }

    /** Brings cards into view without changing the scale. */
    void reveal(Set<EntityId> cards) {
        Rect area = around(cards);
        if (area.width() > 0) {
            board.look(board.view().revealing(area, MARGIN));
        }
    }

    /** Brings whatever it is into view, in the middle if it is far off. */
    void reveal(Id id) {
        Holders.holder(workspace.document().design(), id).ifPresent(holder -> {
            if (holder instanceof EntityId entity && board.scene().card(entity).isPresent()) {
                Rect card = around(Set.of(entity));
                Viewport view = board.view();
                boolean far = !view.visible().grown(view.visible().width(), view.visible().height()).overlaps(card);
                board.look(far ? view.centeredOn(card.center()) : view.revealing(card, MARGIN));
            }
        });
    }
}
