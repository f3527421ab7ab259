package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.entity.spec.Initializer;
import dev.crowfoot.entity.spec.JavaField;
import dev.crowfoot.entity.spec.JavaMethod.Constructor;
import dev.crowfoot.entity.spec.JavaMethod.Parameter;
import dev.crowfoot.entity.spec.TypeRef.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Constructors: one without parameters, which the persistence layer needs, and one that takes what an object cannot be without. If that
 * is more than a person can keep apart, there is only the first, and it is public.
 */
final class Constructors {

    private static final int MOST_PARAMETERS = 8;

    private final Context context;

    Constructors(Context context) {
        this.context = context;
    }

    /** The constructors of the owner's class: the one that takes values, if there is one, stands last. */
    List<Constructor> of(Owner owner) {
        List<Parameter> inherited = inherited(owner);
        List<Parameter> own = own(owner);
        boolean open = !(owner instanceof Mixin);
        if (isTooLong(inherited, own) || (inherited.isEmpty() && own.isEmpty())) {
            return List.of(new Constructor(open, List.of(), List.of()));
        }
        return List.of(new Constructor(false, List.of(), List.of()), new Constructor(open, inherited, own));
    }

    /** What the last of these constructors must be given. */
    static List<Parameter> parameters(List<Constructor> constructors) {
        Constructor last = constructors.getLast();
        return Stream.concat(last.inherited().stream(), last.own().stream()).toList();
    }

    private static boolean isTooLong(List<Parameter> inherited, List<Parameter> own) {
        long names = Stream.concat(inherited.stream(), own.stream()).map(Parameter::name).distinct().count();
        return inherited.size() + own.size() > MOST_PARAMETERS || names < inherited.size() + own.size();
    }

    private List<Parameter> inherited(Owner owner) {
        if (!(owner instanceof Entity entity)) {
            return List.of();
        }
        Optional<Entity> parent = context.drawing().parent(entity);
        if (parent.isPresent()) {
            return parameters(of(parent.get()));
        }
        return context.drawing().superMixin(entity).filter(mixin -> context.classes().of(mixin.id()).isPresent())
                .map(mixin -> parameters(of(mixin)))
                .orElse(List.of());
    }

    private List<Parameter> own(Owner owner) {
        return switch (owner) {
            case Entity entity -> own(entity);
            case Mixin mixin -> mixin.members().stream().flatMap(m -> required(mixin, m).stream()).toList();
            case Embeddable embeddable -> embeddable.members().stream().flatMap(m -> field(embeddable, m).stream())
                    .map(f -> new Parameter(f.name(), f.type())).toList();
        };
    }

    private List<Parameter> own(Entity entity) {
        List<Parameter> parameters = new ArrayList<>();
        Keys keys = Keys.of(context, entity);
        boolean top = context.drawing().parent(entity).isEmpty();
        if (top && keys.isGiven()) {
            keys.extraField().ifPresent(field -> parameters.add(new Parameter(field.name(), field.type())));
        }
        for (Member member : context.drawing().written(entity)) {
            if (!top || !keys.isInside(member)) {
                parameters.addAll(required(entity, member));
            }
        }
        return parameters;
    }

    private List<Parameter> required(Owner owner, Member member) {
        boolean required = switch (member) {
            case Attribute attribute -> isRequired(attribute);
            case Embedded embedded -> !embedded.nullable();
            case Relationship relationship -> relationship.cardinality() != Cardinality.MANY_TO_MANY && !relationship.optional();
        };
        if (!required) {
            return List.of();
        }
        return field(owner, member).filter(f -> f.initializer() instanceof Initializer.None && f.type() != Primitive.BOOLEAN)
                .map(f -> List.of(new Parameter(f.name(), f.type()))).orElse(List.of());
    }

    /** Whether the program must say what the attribute is before an object is written. */
    static boolean isRequired(Attribute attribute) {
        boolean byProgram = attribute.role() == AttributeRole.PLAIN || attribute.role() == AttributeRole.NATURAL_ID;
        return byProgram && !attribute.column().nullable() && attribute.column().insertable()
                && attribute.generation() instanceof ValueGeneration.Assigned && !AttributeFields.databaseFills(attribute);
    }

    /** The field that the member becomes; what is wrong with it was said when the field itself was made. */
    private Optional<JavaField> field(Owner owner, Member member) {
        if (!JavaNames.isIdentifier(JavaNames.field(member.name()))) {
            return Optional.empty();
        }
        Context silent = context.silent();
        return switch (member) {
            case Attribute attribute -> new AttributeFields(silent).field(owner, attribute);
            case Embedded embedded -> new EmbeddedFields(silent).field(owner, embedded);
            case Relationship relationship -> relationship.cardinality() == Cardinality.MANY_TO_MANY ? Optional.empty()
                    : new RelationshipFields(silent).owning(owner, relationship);
        };
    }
}
