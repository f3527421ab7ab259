package dev.crowfoot.testing;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finished random entity may have besides: a schema, an embedded id, converters, orders, foreign keys that set the default. By a
 * chance of its own, so that the rest of a seed's design stays what it was.
 */
final class RandomRest {

    private static final String SCHEMA = "shop";
    private final Chance chance;

    RandomRest(Chance chance) {
        this.chance = chance;
    }

    /** The entity with some of it; it refers to itself and to those. */
    Entity of(Entity entity, Collection<Entity> others) {
        boolean child = entity.inheritance() instanceof Inheritance.Child;
        Entity placed = !child && chance.oneIn(5) ? entity.withTable(new TableName(SCHEMA, entity.table().name())) : entity;
        Key key = placed.key();
        Entity keyed = key.columns().size() > 1 && chance.oneIn(2) ? placed.withKey(key.withStyle(Key.CompositeStyle.EMBEDDED_ID)) : placed;
        return keyed.withMembers(keyed.members().stream().map(m -> member(keyed, m, others)).toList());
    }

    private Member member(Entity owner, Member member, Collection<Entity> others) {
        return switch (member) {
            case Attribute a when !owner.isKey(a.id()) && a.type() instanceof StringType && a.role() == AttributeRole.PLAIN
                    && chance.oneIn(6) ->
                a.withJava(converted(a.java()));
            case Relationship r -> relationship(owner, r, others);
            case Member other -> other;
        };
    }

    private static JavaSpec converted(JavaSpec java) {
        return new JavaSpec(java.initialValue(), SameText.class.getName(), java.formula(), java.lazy(), java.validations());
    }

    private Relationship relationship(Entity owner, Relationship r, Collection<Entity> others) {
        Relationship ordered = r;
        Entity target = entity(r.target(), owner, others);
        if (r.cardinality() == Cardinality.MANY_TO_MANY && target != null) {
            ordered = ordered.withOwning(ordered(r.owning(), target));
        }
        if (r.cardinality() != Cardinality.ONE_TO_ONE && r.inverse().navigable()) {
            ordered = ordered.withInverse(ordered(r.inverse(), owner));
        }
        return switch (ordered.linkage()) {
            case Linkage.JoinColumns(ForeignKeySpec key) when r.optional() && chance.oneIn(5) ->
                ordered.withLinkage(new Linkage.JoinColumns(chance.oneIn(2) ? key.withOnDelete(ReferentialAction.SET_DEFAULT)
                        : key.withOnUpdate(ReferentialAction.SET_DEFAULT)));
            case Linkage.JoinTable table when chance.oneIn(5) ->
                ordered.withLinkage(table.withTable(new TableName(SCHEMA, table.table().name())));
            case Linkage.JoinColumns _,Linkage.JoinTable _ -> ordered;
        };
    }

    private static @Nullable Entity entity(EntityId id, Entity owner, Collection<Entity> others) {
        return owner.id().equals(id) ? owner : others.stream().filter(e -> e.id().equals(id)).findFirst().orElse(null);
    }

    /** By numbers of the entity, whose names Java takes as they are. */
    private RelationshipEnd ordered(RelationshipEnd end, Entity by) {
        List<String> numbers = by.members().stream()
                .filter(m -> m instanceof Attribute a && !by.isKey(a.id()) && a.type() == SimpleType.INTEGER
                        && a.role() == AttributeRole.PLAIN
                        && a.java().formula() == null && a.name().matches("[a-z][a-zA-Z0-9]*"))
                .map(Member::name).toList();
        return numbers.isEmpty() || chance.oneIn(2) ? end : end.withOrderBy(chance.of(numbers) + chance.of("", " desc", " ASC"));
    }
}
