package dev.crowfoot.document.edit;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.EnumRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Refuses to remove what an attribute that stays cannot do without: its enum, its sequence, its default. */
final class Uses {

    private static final int NAMED_AT_MOST = 3;

    private Uses() {}

    static void refuseIfNeeded(Design design, Set<String> removed) {
        for (EnumType enumType : design.enums().values()) {
            if (removed.contains(enumType.id().value())) {
                refuse(design, removed, attribute -> isOf(attribute.type(), enumType), "The enum " + enumType.name() + " is the type of ",
                        "Give that another type first.");
            } else {
                enumType.constants().stream().filter(constant -> removed.contains(constant.id().value()))
                        .forEach(constant -> refuse(design, removed, attribute -> isDefault(attribute, enumType, constant),
                                "The constant " + constant.name() + " is the default of ", "Change the default first."));
            }
        }
        for (Sequence sequence : design.sequences().values()) {
            if (removed.contains(sequence.id().value())) {
                ValueGeneration generation = new ValueGeneration.FromSequence(sequence.id());
                refuse(design, removed, attribute -> attribute.generation().equals(generation),
                        "The sequence " + sequence.name() + " gives the values of ", "Change how its values are made first.");
            }
        }
    }

    private static void refuse(Design design, Set<String> removed, Predicate<Attribute> needs, String what, String wayOut) {
        List<String> users = new ArrayList<>();
        for (Owner owner : design.owners().toList()) {
            for (Member member : owner.members()) {
                if (member instanceof Attribute attribute && !removed.contains(attribute.id().value()) && needs.test(attribute)) {
                    users.add(owner.name() + "." + attribute.name());
                }
            }
        }
        if (!users.isEmpty()) {
            String others = users.size() > NAMED_AT_MOST ? " and " + (users.size() - NAMED_AT_MOST) + " more" : "";
            throw new Refusal(what + String.join(", ", users.stream().limit(NAMED_AT_MOST).toList()) + others + ". " + wayOut);
        }
    }

    private static boolean isOf(AttributeType type, EnumType enumType) {
        return type instanceof ArrayType array ? isOf(array.element(), enumType)
                : (type instanceof EnumRef(var id, _) && id.equals(enumType.id()));
    }

    private static boolean isDefault(Attribute attribute, EnumType enumType, EnumConstant constant) {
        return isOf(attribute.type(), enumType) && DefaultValue.literal(EnumEdits.stored(enumType, constant))
                .equals(attribute.column().defaultValue());
    }
}
