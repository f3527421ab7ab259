package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.ui.common.Holders;
import dev.crowfoot.ui.inspector.form.Form;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The form of a selection. */
public final class Forms {

    private Forms() {}

    /** What the inspector shows while these are selected; ids of things that are gone do not count. */
    public static Form of(Context context, Set<Id> selected) {
        Set<Id> there = new LinkedHashSet<>(selected);
        there.removeIf(id -> Holders.holder(context.design(), id).isEmpty());
        return switch (there.size()) {
            case 0 -> NothingForm.of(context);
            case 1 -> one(context, there.iterator().next()).orElseGet(() -> NothingForm.of(context));
            default -> SeveralForm.of(context, there);
        };
    }

    private static Optional<Form> one(Context context, Id id) {
        return switch (id) {
            case OwnerId owner -> context.design().owner(owner).map(o -> owner(context, o));
            case MemberId member -> Holders.ownerOf(context.design(), member).flatMap(o -> member(context, o, member));
            case EnumTypeId type -> context.design().enumType(type).map(e -> EnumForm.of(context, e));
            case EnumConstantId constant -> Holders.enumOf(context.design(), constant).map(e -> EnumForm.of(context, e));
            case SequenceId sequence -> context.design().sequence(sequence).map(s -> SequenceForm.of(context, s));
            case SqlObjectId object -> context.design().sqlObject(object).map(o -> SqlObjectForm.of(context, o));
            case UniqueId unique -> ConstraintForms.unique(context, unique);
            case CheckId check -> ConstraintForms.check(context, check);
            case IndexId index -> ConstraintForms.index(context, index);
        };
    }

    private static Form owner(Context context, Owner owner) {
        return switch (owner) {
            case Entity entity -> EntityForm.of(context, entity);
            case Mixin mixin -> MixinForm.of(context, mixin);
            case Embeddable embeddable -> EmbeddableForm.of(context, embeddable);
        };
    }

    private static Optional<Form> member(Context context, Owner owner, MemberId id) {
        return owner.member(id).map(m -> switch (m) {
            case Attribute attribute -> AttributeForm.of(context, owner, attribute);
            case Relationship relationship -> RelationshipForm.of(context, owner, relationship);
            case Embedded embedded -> EmbeddedForm.of(context, owner, embedded);
        });
    }
}
