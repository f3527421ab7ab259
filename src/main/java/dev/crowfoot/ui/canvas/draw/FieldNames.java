package dev.crowfoot.ui.canvas.draw;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.NamingRules;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.mapping.Naming;
import dev.crowfoot.ui.common.Drafts;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of fields that follow from the names of classes. */
final class FieldNames {

    private final Set<String> taken;

    private FieldNames(Set<String> taken) {
        this.taken = taken;
    }

    /** Names beside the fields of an entity's class: its own, and those that relationships to it give it. */
    static FieldNames of(Design design, Entity entity) {
        Stream<String> inverse = design.owners().flatMap(o -> o.members().stream())
                .flatMap(m -> m instanceof Relationship r && r.target().equals(entity.id()) ? Stream.of(r.inverse()) : Stream.of())
                .filter(RelationshipEnd::navigable).map(RelationshipEnd::name);
        return new FieldNames(Stream.concat(entity.members().stream().map(Member::name), inverse).collect(Collectors.toSet()));
    }

    /** The name, or with the first number that makes it free. */
    String free(String name) {
        return Drafts.free(name, taken);
    }

    /** {@code orderLine} for {@code OrderLine}. */
    static String field(String className) {
        return className.substring(0, 1).toLowerCase(Locale.ROOT) + className.substring(1);
    }

    /** {@code orderLines} for {@code OrderLine}. */
    static String plural(String className) {
        StringBuilder name = new StringBuilder();
        for (String word : new Naming(NamingRules.DEFAULT).table(className).replace("\"", "").split("_", -1)) {
            name.append(name.isEmpty() || word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** The name, or with the first number that no other type has. */
    static String freeType(Design design, String name) {
        return Drafts.free(name, Stream.concat(design.owners().map(Owner::name), design.enums().values().stream().map(EnumType::name))
                .collect(Collectors.toSet()));
    }
}
