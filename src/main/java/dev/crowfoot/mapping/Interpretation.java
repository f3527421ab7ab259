package dev.crowfoot.mapping;

import dev.crowfoot.schema.QualifiedName;
import java.util.Set;

/**
 * How much is read into tables.
 *
 * @param literal tables of which everything is said as it is: no columns of relationships, no enums, no many-to-manys
 * @param named tables of which every name is said
 */
record Interpretation(Set<QualifiedName> literal, Set<QualifiedName> named) {

    boolean isLiteral(QualifiedName table) {
        return literal.contains(table);
    }

    boolean saysNames(QualifiedName table) {
        return literal.contains(table) || named.contains(table);
    }
}
