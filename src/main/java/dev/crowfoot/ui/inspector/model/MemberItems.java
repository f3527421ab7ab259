package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddedId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.type.NativeType;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Drafts;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Adding;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Section;
import dev.crowfoot.ui.inspector.line.AttributeLine;
import dev.crowfoot.ui.inspector.line.TypeText;
import java.util.List;
import java.util.Set;

/** The members of an entity, a mixin or an embeddable as a list, with the ways to add one. */
final class MemberItems {

    private final Design design;
    private final Owner owner;

    private MemberItems(Design design, Owner owner) {
        this.design = design;
        this.owner = owner;
    }

    static Section section(Context context, Owner owner) {
        MemberItems members = new MemberItems(context.design(), owner);
        return Section.open("members", String.valueOf(owner.members().size()), List.of(members.field()));
    }

    private Field field() {
        List<Item> items = owner.members().stream().map(this::item).toList();
        Field.Text quick = Field.Text.line(FieldName.of("members.quick"), "", Texts.of("inspector.members.quick.prompt"), this::quickly);
        return new Field.Items(FieldName.of("members"), items, this::move, this::remove, adding(), quick);
    }

    private Item item(Member member) {
        return Item.leading(member.id().value(), TypeIcons.of(member), member.name(), detail(member), mark(member), member.id());
    }

    private String detail(Member member) {
        return switch (member) {
            case Attribute a -> a.type() instanceof NativeType type ? type.sql() : TypeText.write(a.type(), design);
            case Relationship r -> design.entity(r.target()).map(Entity::name).orElse("?")
                    + (r.cardinality() == Relationship.Cardinality.MANY_TO_MANY ? " *" : "");
            case Embedded e -> design.embeddable(e.embeddable()).map(Embeddable::name).orElse("?");
        };
    }

    private String mark(Member member) {
        if (KeyMembership.isKey(owner, member)) {
            return "bi-key";
        }
        boolean nullable = switch (member) {
            case Attribute a -> a.column().nullable();
            case Relationship r -> r.optional() && r.cardinality() != Relationship.Cardinality.MANY_TO_MANY;
            case Embedded e -> e.nullable();
        };
        return nullable ? "bi-circle" : "";
    }

    private Change move(int from, int to) {
        return Change.of(new Edit.MoveMember(owner.id(), owner.members().get(from).id(), to));
    }

    private Change remove(int index) {
        return Change.of(new Edit.Remove(Set.of(owner.members().get(index).id())));
    }

    private List<Adding> adding() {
        return List.of(
                new Adding("add-attribute", Texts.of("inspector.members.addAttribute"), "bi-fonts", this::attribute),
                new Adding("add-relationship", Texts.of("inspector.members.addRelationship"), "bi-arrow-right-short", this::relationship),
                new Adding("add-embedded", Texts.of("inspector.members.addEmbedded"), "bi-box", this::embedded));
    }

    private Change add(Member member) {
        return Change.of(new Edit.AddMember(owner.id(), member, owner.members().size()));
    }

    private Change attribute() {
        Attribute attribute = Drafts.attribute(owner);
        return add(attribute).selecting(attribute.id());
    }

    /** To the owner itself where there is no other entity. */
    private Change relationship() {
        Entity target = design.entities().values().stream().filter(e -> !e.id().equals(owner.id())).findFirst()
                .or(() -> design.entities().values().stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException(Texts.of("inspector.members.noEntity")));
        return relationship(target.id(), FreshNames.member(FreshNames.field(target.name()), owner));
    }

    private Change relationship(EntityId target, String name) {
        Relationship relationship = new Relationship(RelationshipId.random(), target, Relationship.Cardinality.MANY_TO_ONE, false,
                Linkage.JoinColumns.DEFAULT, RelationshipEnd.named(name), RelationshipEnd.NONE, null);
        return add(relationship).selecting(relationship.id());
    }

    /** With an embeddable made for it where there is none that it could be of. */
    private Change embedded() {
        EmbeddedId id = EmbeddedId.random();
        Embeddable used = design.embeddables().values().stream().filter(e -> !e.id().equals(owner.id())).findFirst().orElse(null);
        if (used != null) {
            String name = FreshNames.member(FreshNames.field(used.name()), owner);
            return add(Embedded.of(id, name, used.id())).selecting(id);
        }
        Embeddable made = Drafts.embeddable(design);
        Embedded embedded = Embedded.of(id, FreshNames.member(FreshNames.field(made.name()), owner), made.id());
        Edit add = new Edit.AddMember(owner.id(), embedded, owner.members().size());
        return Change.of(new Edit.Batch(Texts.of("inspector.edit.addMember", embedded.name()),
                List.of(new Edit.AddOwner(made, null, null), add))).selecting(id);
    }

    private Change quickly(String line) {
        AttributeLine read = AttributeLine.read(line, design);
        Attribute attribute = read.attribute(AttributeId.random());
        Edit add = new Edit.AddMember(owner.id(), attribute, owner.members().size());
        if (!read.key()) {
            return Change.of(add);
        }
        Owner after = withKey(owner.withMembers(Lists.with(owner.members(), attribute)), attribute);
        return Change.of(new Edit.Batch(Texts.of("inspector.edit.addMember", read.name()), List.of(add, new Edit.ChangeOwner(after))));
    }

    private static Owner withKey(Owner owner, Attribute attribute) {
        return switch (owner) {
            case Entity entity -> entity.withKey(extended(entity.key(), attribute));
            case Mixin mixin -> mixin.withKey(extended(mixin.key(), attribute));
            case Embeddable _ -> throw new IllegalArgumentException(Texts.of("inspector.members.noKey"));
        };
    }

    private static Key extended(Key key, Attribute attribute) {
        return key.withColumns(Lists.with(key.columns(), ColumnId.of(attribute.id())));
    }
}
