package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.entity.spec.Initializer;
import dev.crowfoot.entity.spec.TypeRef;
import java.util.HashSet;
import java.util.Set;

/**
 * Which fields may hold null. Those may whose column may, and those that someone else than the program fills: a new object has none of
 * that before it is written.
 */
final class Nullness {

    private final Context context;

    Nullness(Context context) {
        this.context = context;
    }

    /** The type of the attribute's field, which begins with that. */
    static TypeRef of(Attribute attribute, TypeRef type, Initializer initializer) {
        boolean given = Constructors.isRequired(attribute) || !(initializer instanceof Initializer.None);
        return attribute.column().nullable() || !given ? type.orNull() : type;
    }

    /** The type of the field at the owning end, or of the elements of its collection. */
    static TypeRef of(Relationship relationship, TypeRef target) {
        return relationship.cardinality() != Cardinality.MANY_TO_MANY && relationship.optional() ? target.orNull() : target;
    }

    /** The type of the embedded object's field, if it is no key: Hibernate reads null where all columns of the object are. */
    TypeRef of(Embedded embedded, TypeRef type) {
        return isSometimesNull(embedded, new HashSet<>()) ? type.orNull() : type;
    }

    private boolean isSometimesNull(Embedded embedded, Set<EmbeddableId> within) {
        return embedded.nullable() || context.design().embeddable(embedded.embeddable())
                .filter(embeddable -> within.add(embeddable.id())).filter(embeddable -> hasValue(embeddable, within)).isEmpty();
    }

    /** Whether at least one column of the object is never null. */
    private boolean hasValue(Embeddable embeddable, Set<EmbeddableId> within) {
        return embeddable.members().stream().anyMatch(member -> hasValue(member, within));
    }

    private boolean hasValue(Member member, Set<EmbeddableId> within) {
        return switch (member) {
            case Attribute attribute -> attribute.java().formula() == null && !attribute.column().nullable();
            case Relationship relationship -> relationship.cardinality() != Cardinality.MANY_TO_MANY && !relationship.optional();
            case Embedded embedded -> !isSometimesNull(embedded, within);
        };
    }
}
