package dev.crowfoot.mapping.suggestion;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of mixins after what they hold; each once, and none that something of the design has. */
final class MixinNames {

    private final Set<String> taken = new HashSet<>();

    MixinNames(Design design) {
        design.owners().forEach(o -> taken.add(o.name().toLowerCase(Locale.ROOT)));
        design.enums().values().forEach(e -> taken.add(e.name().toLowerCase(Locale.ROOT)));
    }

    /** {@code Audited} where they say when and by whom a row was written; else {@code StreetAndCity}. */
    String of(List<Attribute> attributes) {
        boolean audit = attributes.stream().anyMatch(a -> startsWith(a, "creat")) && attributes.stream()
                .allMatch(a -> startsWith(a, "creat") || startsWith(a, "updat") || startsWith(a, "modif") || startsWith(a, "last")
                        || startsWith(a, "delet") || startsWith(a, "version"));
        String name = audit ? "Audited" : capitalised(attributes.getFirst().name()) + "And" + capitalised(attributes.get(1).name());
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + i;
        }
        return free;
    }

    private static boolean startsWith(Attribute attribute, String start) {
        return attribute.name().toLowerCase(Locale.ROOT).startsWith(start);
    }

    private static String capitalised(String name) {
        int first = name.codePointAt(0);
        return new StringBuilder().appendCodePoint(Character.toUpperCase(first)).append(name, Character.charCount(first), name.length())
                .toString();
    }
}
