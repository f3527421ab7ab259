package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;

/** Whether a member is (part of) the primary key. */
final class KeyMembership {

    private KeyMembership() {}

    static Field field(String name, Owner owner, Member member) {
        return new Field.Check(FieldName.of(name), isKey(owner, member), on -> change(owner, member, on));
    }

    static boolean isKey(Owner owner, Member member) {
        return key(owner).columns().stream().anyMatch(c -> c.isWithin(ColumnId.of(member.id())));
    }

    private static Change change(Owner owner, Member member, boolean on) {
        ColumnId column = ColumnId.of(member.id());
        Key key = key(owner);
        Key after = key.withColumns(on ? Lists.with(key.columns(), column)
                : key.columns().stream().filter(c -> !c.isWithin(column)).toList());
        return Context.change(switch (owner) {
            case Entity entity -> entity.withKey(after);
            case Mixin mixin -> mixin.withKey(after);
            case Embeddable _ -> throw new IllegalArgumentException(Texts.of("inspector.members.noKey"));
        });
    }

    private static Key key(Owner owner) {
        return switch (owner) {
            case Entity entity -> entity.key();
            case Mixin mixin -> mixin.key();
            case Embeddable _ -> Key.NONE;
        };
    }
}
