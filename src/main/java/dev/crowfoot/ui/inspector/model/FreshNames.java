package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.ui.common.Drafts;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names for new things. */
final class FreshNames {

    private FreshNames() {}

    /** A name that no member of the owner has. */
    static String member(String wanted, Owner owner) {
        Set<String> taken = owner.members().stream().map(Member::name).collect(Collectors.toUnmodifiableSet());
        return Drafts.free(wanted, taken);
    }

    /** A class's name as the name of a field. */
    static String field(String className) {
        int first = className.offsetByCodePoints(0, 1);
        return className.substring(0, first).toLowerCase(Locale.ROOT) + className.substring(first);
    }

    /** A field's name as the name of a class. */
    static String className(String field) {
        int first = field.offsetByCodePoints(0, 1);
        return field.substring(0, first).toUpperCase(Locale.ROOT) + field.substring(first);
    }
}
