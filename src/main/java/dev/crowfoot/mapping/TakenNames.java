package dev.crowfoot.mapping;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The names of a table's constraints and indexes, each given once: of those made by convention the later ones get a number. */
final class TakenNames {

    private final Set<String> taken;

    /** With the names that are said, which no convention may take. */
    TakenNames(Collection<String> said) {
        taken = new HashSet<>(said);
    }

    /** The name, or the name with the first number that makes it another. */
    String made(String name) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = Naming.numbered(name, i);
        }
        return free;
    }
}
