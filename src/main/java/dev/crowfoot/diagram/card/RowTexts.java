package dev.crowfoot.diagram.card;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.OwnerId;
import java.util.EnumSet;
import java.util.Set;

/** Makes the rows of one entity's card. */
final class RowTexts {

    private final Entity entity;
    private final Design design;
    private final Key key;

    RowTexts(Entity entity, Design design) {
        this.entity = entity;
        this.design = design;
        this.key = keyOf(entity, design);
    }

    /** The entity's own key, or the one that its first mixin with a key gives it. */
    private static Key keyOf(Entity entity, Design design) {
        if (!entity.key().isEmpty()) {
            return entity.key();
        }
        for (MixinId id : entity.mixins()) {
            Key inherited = design.mixin(id).map(Mixin::key).orElse(Key.NONE);
            if (!inherited.isEmpty()) {
                return inherited;
            }
        }
        return Key.NONE;
    }

    CardRow row(OwnerId owner, Member member, boolean quiet) {
        return new CardRow(owner, member.id(), member.name(), type(member), marks(member), quiet);
    }

    private String type(Member member) {
        return switch (member) {
            case Attribute a -> TypeLabel.of(a.type(), design);
            case Relationship r -> target(r) + (r.cardinality() == Cardinality.MANY_TO_MANY ? "[]" : "");
            case Embedded e -> design.embeddable(e.embeddable()).map(x -> x.name()).orElse("?");
        };
    }

    private String target(Relationship r) {
        return design.entity(r.target()).map(Entity::name).orElse("?");
    }

    private Set<Mark> marks(Member member) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (key.columns().stream().anyMatch(c -> c.isWithin(ColumnId.of(member.id())))) {
            marks.add(Mark.KEY);
        }
        switch (member) {
            case Attribute a -> addMarks(a, marks);
            case Relationship r -> addMarks(r, marks);
            case Embedded e -> {
                if (e.nullable()) {
                    marks.add(Mark.NULLABLE);
                }
            }
        }
        return marks;
    }

    private void addMarks(Attribute a, Set<Mark> marks) {
        if (a.column().unique() || uniqueAlone(a)) {
            marks.add(Mark.UNIQUE);
        }
        if (a.column().nullable() && !marks.contains(Mark.KEY)) {
            marks.add(Mark.NULLABLE);
        }
    }

    private static void addMarks(Relationship r, Set<Mark> marks) {
        marks.add(Mark.REFERENCE);
        if (r.optional() && r.cardinality() != Cardinality.MANY_TO_MANY && !marks.contains(Mark.KEY)) {
            marks.add(Mark.NULLABLE);
        }
    }

    private boolean uniqueAlone(Attribute a) {
        ColumnId column = ColumnId.of(a.id());
        return entity.uniques().stream().anyMatch(u -> u.columns().size() == 1 && u.columns().getFirst().equals(column));
    }
}
