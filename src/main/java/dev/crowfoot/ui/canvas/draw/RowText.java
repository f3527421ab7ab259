package dev.crowfoot.ui.canvas.draw;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.line.AttributeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row as a line of text that can be edited: an attribute with its type and what matters most, the name alone of anything else. */
public final class RowText {

    private RowText() {}

    /** What the line of a member says. */
    public static String of(Design design, OwnerId owner, MemberId member) {
        return switch (member(design, owner, member)) {
            case Attribute attribute -> line(design, owner, attribute).write(design);
            case Relationship relationship -> relationship.name();
            case Embedded embedded -> embedded.name();
        };
    }

    /**
     * A new attribute at the end of the entity's members, part of its key if the line says so.
     *
     * @throws IllegalArgumentException with what is not understood
     */
    public static Edit add(Design design, Entity entity, String text) {
        AttributeLine line = AttributeLine.read(text, design);
        Attribute attribute = line.attribute(AttributeId.random());
        Edit add = new Edit.AddMember(entity.id(), attribute, entity.members().size());
        if (!line.key()) {
            return add;
        }
        List<Member> members = new ArrayList<>(entity.members());
        members.add(attribute);
        return new Edit.ChangeOwner(withKey(entity.withMembers(members), attribute.id(), true));
    }

    /**
     * The member as the line says; a name alone leaves the rest as it is.
     *
     * @throws IllegalArgumentException with what is not understood
     */
    public static Edit change(Design design, OwnerId owner, MemberId member, String text) {
        Member old = member(design, owner, member);
        if (!(old instanceof Attribute attribute)) {
            return new Edit.RenameMember(owner, member, text);
        }
        Optional<String> name = AttributeLine.nameAlone(text);
        if (name.isPresent()) {
            return new Edit.RenameMember(owner, member, name.get());
        }
        AttributeLine before = line(design, owner, attribute);
        AttributeLine line = AttributeLine.read(text, design);
        List<Edit> edits = new ArrayList<>();
        if (!line.name().equals(before.name())) {
            edits.add(new Edit.RenameMember(owner, member, line.name()));
        }
        Attribute changed = attribute.withName(line.name()).withType(line.type())
                .withColumn(
                        attribute.column().withNullable(line.nullable()).withUnique(line.unique()).withDefaultValue(line.defaultValue()));
        if (!changed.equals(attribute.withName(line.name()))) {
            edits.add(new Edit.ChangeMember(owner, changed));
        }
        if (line.key() != before.key() && design.owner(owner).orElse(null) instanceof Entity entity) {
            List<Member> members = entity.members().stream().map(m -> m.id().equals(member) ? changed : m).toList();
            edits.add(new Edit.ChangeOwner(withKey(entity.withMembers(members), attribute.id(), line.key())));
        }
        return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(Texts.of("canvas.edit.row", attribute.name()), edits);
    }

    private static Entity withKey(Entity entity, AttributeId attribute, boolean inKey) {
        List<ColumnId> columns = new ArrayList<>(entity.key().columns());
        columns.remove(ColumnId.of(attribute));
        if (inKey) {
            columns.add(ColumnId.of(attribute));
        }
        return entity.withKey(entity.key().withColumns(columns));
    }

    private static AttributeLine line(Design design, OwnerId owner, Attribute attribute) {
        boolean key = design.owner(owner).orElse(null) instanceof Entity entity && entity.isKey(attribute.id());
        return AttributeLine.of(attribute, key);
    }

    private static Member member(Design design, OwnerId owner, MemberId member) {
        return design.owner(owner).flatMap((Owner o) -> o.member(member))
                .orElseThrow(() -> new IllegalArgumentException("This row is no longer there; it may have been deleted."));
    }
}
