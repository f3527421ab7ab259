package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Linkage.JoinColumns;
import dev.crowfoot.design.Linkage.JoinTable;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns foreign key into join table and back, keeps what both can say, and says what is lost. */
final class LinkageConversion {

    private final Owner owner;
    private final Relationship relationship;
    private final List<String> lost = new ArrayList<>();

    private LinkageConversion(Owner owner, Relationship relationship) {
        this.owner = owner;
        this.relationship = relationship;
    }

    static LinkageConversion of(Owner owner, Relationship relationship) {
        return new LinkageConversion(owner, relationship);
    }

    /** Another cardinality; many-to-many needs a join table, and what comes from it becomes a foreign key. */
    Change to(Cardinality cardinality) {
        boolean fromMany = relationship.cardinality() == Cardinality.MANY_TO_MANY;
        boolean toMany = cardinality == Cardinality.MANY_TO_MANY;
        Linkage linkage = toMany ? table() : fromMany ? columns() : relationship.linkage();
        Relationship after = relationship.withCardinality(cardinality, linkage);
        return change(toMany && !fromMany ? withoutOrphans(after) : after);
    }

    /** Held by a join table, or by a foreign key of the owner. */
    Change held(boolean byTable) {
        return change(relationship.withLinkage(byTable ? table() : columns()));
    }

    private JoinTable table() {
        return switch (relationship.linkage()) {
            case JoinTable table -> table;
            case JoinColumns(ForeignKeySpec key) -> new JoinTable(TableName.BY_CONVENTION, JoinTable.DEFAULT.toOwner(), ofTable(key),
                    null, null);
        };
    }

    /** The key as one of the join table, whose rows cannot be without it. */
    private ForeignKeySpec ofTable(ForeignKeySpec key) {
        lose(key.name(), "foreignKeyName");
        if (key.columns().stream().anyMatch(c -> c.shares() != null)) {
            lost.add(Texts.of("inspector.lost.shared"));
        }
        boolean sets = key.onDelete() == ReferentialAction.SET_NULL || key.onDelete() == ReferentialAction.SET_DEFAULT;
        if (sets) {
            lost.add(Texts.of("inspector.lost.onDelete", Options.text(key.onDelete())));
        }
        ReferentialAction onDelete = sets || key.onDelete() == ReferentialAction.NO_ACTION ? ReferentialAction.CASCADE : key.onDelete();
        return key.withName(null).withOnDelete(onDelete)
                .withColumns(key.columns().stream().filter(c -> c.shares() == null).toList());
    }

    private JoinColumns columns() {
        return switch (relationship.linkage()) {
            case JoinColumns columns -> columns;
            case JoinTable table -> new JoinColumns(ofOwner(table));
        };
    }

    private ForeignKeySpec ofOwner(JoinTable table) {
        lose(table.table().name(), "tableName");
        lose(table.table().schema(), "tableSchema");
        lose(table.keyName(), "keyName");
        lose(table.comment(), "tableComment");
        lose(table.toTarget().name(), "foreignKeyName");
        if (!table.toOwner().equals(JoinTable.DEFAULT.toOwner())) {
            lost.add(Texts.of("inspector.lost.toOwner"));
        }
        ForeignKeySpec key = table.toTarget().withName(null);
        return key.onDelete() == ReferentialAction.CASCADE ? key.withOnDelete(ReferentialAction.NO_ACTION) : key;
    }

    private void lose(@Nullable String value, String what) {
        if (value != null) {
            lost.add(Texts.of("inspector.lost." + what, value));
        }
    }

    /** Only what belongs to one alone can be an orphan (Jakarta Persistence 3.2, 2.10). */
    private Relationship withoutOrphans(Relationship after) {
        if (after.owning().orphanRemoval() || after.inverse().orphanRemoval()) {
            lost.add(Texts.of("inspector.lost.orphanRemoval"));
        }
        RelationshipEnd inverse = after.inverse().withOrphanRemoval(false);
        return after.withOwning(after.owning().withOrphanRemoval(false)).withInverse(inverse);
    }

    private Change change(Relationship after) {
        Edit edit = new Edit.ChangeMember(owner.id(), after);
        boolean leavesKey = after.linkage() instanceof JoinTable && KeyMembership.isKey(owner, relationship);
        if (leavesKey) {
            lost.add(Texts.of("inspector.lost.key"));
            edit = new Edit.Batch(Texts.of("inspector.edit.cardinality", after.name()), List.of(new Edit.ChangeOwner(withoutKey()), edit));
        }
        return Change.of(edit).saying(lost.isEmpty() ? null : Texts.of("inspector.lost", String.join(", ", lost)));
    }

    private Owner withoutKey() {
        ColumnId column = ColumnId.of(relationship.id());
        return switch (owner) {
            case Entity entity -> entity.withKey(without(entity.key(), column));
            case Mixin mixin -> mixin.withKey(without(mixin.key(), column));
            case Embeddable embeddable -> embeddable;
        };
    }

    private static Key without(Key key, ColumnId column) {
        return key.withColumns(key.columns().stream().filter(c -> !c.isWithin(column)).toList());
    }
}
