package dev.crowfoot.ui.canvas;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.card.CardLayout;
import dev.crowfoot.diagram.card.CardRow;
import dev.crowfoot.diagram.card.TextMeasure.Style;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.ui.canvas.draw.LineKind;
import dev.crowfoot.ui.canvas.draw.RowText;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Names and attributes are edited where they stand: Enter takes the text and, in something new, offers the next line; Esc leaves it as it was. */
final class InPlace implements CanvasEditing {

    private final CanvasCommands commands;
    private final CanvasBoard board;
    private final Workspace workspace;
    private final InPlaceField field;
    private final KindMenu kinds;
    private boolean added;

    InPlace(CanvasCommands commands, InPlaceField field, KindMenu kinds) {
        this.commands = commands;
        this.board = commands.board();
        this.workspace = board.workspace();
        this.field = field;
        this.kinds = kinds;
    }

    @Override
    public void addEntity(Point at) {
        commands.addEntity(at).ifPresent(id -> {
            commands.reveal(Set.of(id));
            editName(id, () -> addAttribute(id));
        });
    }

    /** Asks for an attribute of the entity that is selected, or of which something is. */
    void addAttribute() {
        commands.currentEntity().filter(e -> board.scene().card(e.id()).isPresent()).ifPresent(e -> addAttribute(e.id()));
    }

    /** Edits what is selected. */
    void editSelection() {
        Optional<Id> primary = commands.selection().primary();
        Optional<Card> card = commands.currentEntity().flatMap(e -> board.scene().card(e.id()));
        if (primary.isEmpty() || card.isEmpty()) {
            return;
        }
        if (primary.get() instanceof MemberId member) {
            OptionalInt row = card.get().rowOf(member);
            row.ifPresent(index -> editRow(card.get(), index));
        } else {
            editName(card.get().entity(), () -> {
            });
        }
    }

    @Override
    public void edit(Hit hit) {
        switch (hit) {
            case Hit.Head head -> editName(head.card(), () -> {
            });
            case Hit.Row row -> board.scene().card(row.card()).ifPresent(card -> editRow(card, row.index()));
            case Hit.Ground _,Hit.Handle _,Hit.Line _ -> {
            }
        }
    }

    @Override
    public void connect(LineKind kind, EntityId from, EntityId to) {
        commands.connect(kind, from, to);
    }

    @Override
    public void chooseKind(EntityId from, EntityId to, Point at) {
        kinds.show(from, to, at);
    }

    private void editName(EntityId id, Runnable next) {
        Optional<Card> card = board.scene().card(id);
        Optional<Entity> entity = workspace.document().design().entity(id);
        if (card.isPresent() && entity.isPresent()) {
            commands.reveal(Set.of(id));
            Rect head = card.get().row(Card.HEAD);
            Rect place = new Rect(head.x(), head.y() + CardLayout.BAND, head.width(), head.height() - CardLayout.BAND);
            String old = entity.get().name();
            field.open(new InPlaceField.Session(place, Style.NAME,
                    text -> text.isEmpty() || text.equals(old) ? "" : done(new Edit.RenameOwner(id, text)), next), old,
                    Texts.of("canvas.editor.name"), Texts.of("canvas.editor.name"), board::view);
        }
    }

    private void editRow(Card card, int index) {
        CardRow row = card.content().rows().get(index);
        String old = RowText.of(workspace.document().design(), row.owner(), row.member());
        field.open(new InPlaceField.Session(card.row(index), Style.ROW, text -> change(row, old, text), () -> {
        }), old, Texts.of("canvas.editor.row"), Texts.of("canvas.editor.row"), board::view);
    }

    private String change(CardRow row, String old, String text) {
        if (text.isEmpty() || text.equals(old)) {
            return "";
        }
        try {
            return done(RowText.change(workspace.document().design(), row.owner(), row.member(), text));
        } catch (IllegalArgumentException notUnderstood) {
            return message(notUnderstood);
        }
    }

    private void addAttribute(EntityId id) {
        Optional<Card> card = board.scene().card(id);
        Optional<Entity> entity = workspace.document().design().entity(id);
        if (card.isPresent() && entity.isPresent()) {
            Rect place = card.get().row(entity.get().members().size());
            board.look(board.view().revealing(place.union(card.get().row(Card.HEAD)), CardLayout.ROW));
            field.open(new InPlaceField.Session(place, Style.ROW, text -> add(id, text), () -> addNext(id)), "",
                    Texts.of("canvas.editor.new"), Texts.of("canvas.editor.newAccessible"), board::view);
        }
    }

    private String add(EntityId id, String text) {
        added = false;
        if (text.isEmpty()) {
            return "";
        }
        try {
            Entity entity = workspace.document().design().entity(id).orElseThrow();
            String wrong = done(RowText.add(workspace.document().design(), entity, text));
            added = wrong.isEmpty();
            return wrong;
        } catch (IllegalArgumentException notUnderstood) {
            return message(notUnderstood);
        }
    }

    /** Enter in an empty line ends the entry. */
    private void addNext(EntityId id) {
        if (added) {
            addAttribute(id);
        }
    }

    private String done(Edit edit) {
        return switch (workspace.store().dispatch(edit)) {
            case Outcome.Applied _ -> "";
            case Outcome.Rejected rejected -> rejected.reason();
        };
    }

    private static String message(IllegalArgumentException error) {
        return error.getMessage() == null ? error.toString() : error.getMessage();
    }
}
