package dev.crowfoot.entity;

import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.entity.spec.JavaUnit;
import dev.crowfoot.entity.spec.JavaUnit.Constant;
import dev.crowfoot.entity.spec.JavaUnit.EnumBody;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Enum types as enums. */
final class EnumClasses {

    private final Context context;

    EnumClasses(Context context) {
        this.context = context;
    }

    /** The enum under that name. */
    JavaUnit unit(EnumType type, ClassRef name) {
        Set<String> taken = new HashSet<>();
        List<Constant> constants = new ArrayList<>();
        for (EnumConstant constant : type.constants()) {
            String java = JavaNames.field(constant.name());
            if (!JavaNames.isIdentifier(java)) {
                context.leftOut(type.id(), constant.id(), "'" + constant.name() + "' cannot be the name of a Java constant: rename it");
            } else if (!taken.add(java)) {
                context.leftOut(type.id(), constant.id(), type.name() + " has " + java + " twice: rename one of the two");
            } else {
                constants.add(new Constant(java, stored(type, constant), constant.comment()));
            }
        }
        return new JavaUnit(name, type.id(), type.comment(), List.of(), new EnumBody(constants, isValued(type)));
    }

    /** Whether the constants' names alone do not say what the database holds. */
    private static boolean isValued(EnumType type) {
        return switch (type.storage()) {
            case VALUE -> true;
            case NATIVE, NAME -> type.constants().stream().anyMatch(c -> !JavaNames.field(c.name()).equals(stored(type, c)));
            case ORDINAL -> false;
        };
    }

    private static String stored(EnumType type, EnumConstant constant) {
        return type.storage() == EnumType.Storage.NAME ? constant.name() : constant.databaseValue();
    }
}
