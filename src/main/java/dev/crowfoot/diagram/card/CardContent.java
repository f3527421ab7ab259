package dev.crowfoot.diagram.card;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MixinId;
import java.util.ArrayList;
import java.util.List;

/**
 * What a card says of an entity.
 *
 * @param name the entity's name
 * @param note what else its head says, or empty
 * @param rows its own members, then those of its mixins
 */
public record CardContent(EntityId entity, String name, String note, List<CardRow> rows) {

    /** Copies the rows. */
    public CardContent {
        rows = List.copyOf(rows);
    }

    /** What is to be said of that entity. */
    public static CardContent of(Entity entity, Design design) {
        List<CardRow> rows = new ArrayList<>();
        RowTexts texts = new RowTexts(entity, design);
        for (Member member : entity.members()) {
            rows.add(texts.row(entity.id(), member, false));
        }
        for (MixinId id : entity.mixins()) {
            design.mixin(id).ifPresent(mixin -> addRows(mixin, texts, rows));
        }
        return new CardContent(entity.id(), entity.name(), note(entity), rows);
    }

    private static void addRows(Mixin mixin, RowTexts texts, List<CardRow> rows) {
        for (Member member : mixin.members()) {
            rows.add(texts.row(mixin.id(), member, true));
        }
    }

    private static String note(Entity entity) {
        if (entity.inheritance() instanceof Inheritance.Root root && root.isAbstract()) {
            return "abstract";
        }
        String schema = entity.table().schema();
        if (schema != null) {
            return schema;
        }
        return entity.readOnly() ? "read-only" : "";
    }

    /** The first row of the primary key, or -1 without one. */
    public int keyRow() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).has(Mark.KEY)) {
                return i;
            }
        }
        return -1;
    }
}
