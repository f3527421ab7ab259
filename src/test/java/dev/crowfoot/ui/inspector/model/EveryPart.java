package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.BinaryType;
import dev.crowfoot.design.type.BitType;
import dev.crowfoot.design.type.CharType;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.IntervalType;
import dev.crowfoot.design.type.NativeType;
import dev.crowfoot.design.type.RangeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.TimeType;
import dev.crowfoot.document.Document;
import dev.crowfoot.ui.inspector.Blog;
import java.util.ArrayList;
import java.util.List;

/** The blog with what a blog does not need: each type, each rule, keys of several columns, a child, a foreign key that says all. */
final class EveryPart {

    private static final EntityId WIDE = new EntityId("wide");
    private static final AttributeId FIRST = new AttributeId("first");
    private static final AttributeId SECOND = new AttributeId("second");

    private EveryPart() {}

    static Document document() {
        Document blog = Blog.document();
        Design design = blog.design().with(wide()).with(child()).with(keyed()).with(other())
                .with(EnumType.of(new EnumTypeId("mood"), "Mood", List.of(EnumConstant.of(new EnumConstantId("glad"), "GLAD")))
                        .withStorage(EnumType.Storage.NATIVE))
                .with(new Sequence(new SequenceId("seq2"), "other_seq", null, SequenceOptions.DEFAULT, null)
                        .withOwner(new Sequence.Owner(WIDE, FIRST)));
        return blog.withDesign(design);
    }

    private static Entity wide() {
        List<Member> members = new ArrayList<>(List.of(Attribute.of(FIRST, "first", SimpleType.BIG_INTEGER),
                Attribute.of(SECOND, "second", SimpleType.UUID)
                        .withGeneration(new ValueGeneration.Uuid(ValueGeneration.Uuid.Style.RANDOM))));
        List<AttributeType> types = List.of(new CharType(3), new BinaryType(9), new BitType(4, false), new DecimalType(8, 2),
                new TimeType(false, null), new IntervalType(null, null), new RangeType(RangeType.Kind.DATE, false),
                new NativeType("ltree", null), new ArrayType(SimpleType.INTEGER));
        for (AttributeType type : types) {
            String name = type.getClass().getSimpleName();
            members.add(Attribute.of(new AttributeId("a" + name), "some" + name, type));
        }
        members.add(Attribute.of(new AttributeId("ruled"), "ruled", SimpleType.INTEGER).withJava(JavaSpec.PLAIN.withValidations(List.of(
                Validation.Rule.POSITIVE, new Validation.Size(1, 9), new Validation.Min(4), new Validation.Max(9),
                new Validation.DecimalMin("7", true), new Validation.DecimalMax("9", true), new Validation.Digits(9, 9),
                new Validation.Pattern("[a-z]")))));
        return Entity.named(WIDE, "Wide").withMembers(members)
                .withInheritance(new Inheritance.Root(Inheritance.Strategy.JOINED, false, Inheritance.Discriminator.DEFAULT))
                .withKey(Key.of(ColumnId.of(FIRST), ColumnId.of(SECOND)))
                .withIndexes(List.of(new Index(new IndexId("ix2"), null, List.of(IndexPart.expression("lower(first)")), false, null, null,
                        List.of(), false, null)));
    }

    private static Entity child() {
        return Entity.named(new EntityId("child"), "Child").withInheritance(new Inheritance.Child(WIDE, null))
                .withMembers(List.of(Attribute.of(new AttributeId("code"), "code", SimpleType.BIG_INTEGER), toUser()));
    }

    private static Relationship toUser() {
        JoinColumn named = JoinColumn.named(ColumnId.of(Blog.USER_ID), "user_no");
        return new Relationship(new RelationshipId("touser"), Blog.USER, Relationship.Cardinality.MANY_TO_ONE, true,
                new Linkage.JoinColumns(ForeignKeySpec.DEFAULT.withColumns(List.of(named))), RelationshipEnd.named("user"),
                RelationshipEnd.NONE, null);
    }

    private static Mixin keyed() {
        AttributeId left = new AttributeId("left");
        AttributeId right = new AttributeId("right");
        return new Mixin(new MixinId("keyed"), "Keyed", null, Key.of(ColumnId.of(left), ColumnId.of(right)),
                List.of(Attribute.of(left, "left", SimpleType.INTEGER), Attribute.of(right, "right", SimpleType.INTEGER)));
    }

    private static Embeddable other() {
        return new Embeddable(new EmbeddableId("other"), "Other", null,
                List.of(Attribute.of(new AttributeId("inner"), "inner", SimpleType.INTEGER)));
    }
}
