package dev.crowfoot.mapping;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.design.type.AttributeType;
import org.jspecify.annotations.Nullable;

/**
 * A column that follows from the drawing, whatever the target.
 *
 * @param owner the entity or mixin whose member it comes from
 * @param member that member; an embedded one where the column stands in an embeddable
 * @param attribute the attribute whose column it is, or null for a column of a foreign key
 * @param relationship the relationship whose column it is, or null for a column of an attribute
 * @param join what is said of it as a column of a foreign key, or null
 * @param name in the common form
 * @param key whether it is part of the primary key
 */
public record MappedColumn(ColumnId id, OwnerId owner, Member member, @Nullable Attribute attribute, @Nullable Relationship relationship,
        @Nullable JoinColumn join, String name, AttributeType type, boolean nullable, boolean key) {

    MappedColumn asKey() {
        return key && !nullable ? this : new MappedColumn(id, owner, member, attribute, relationship, join, name, type, false, true);
    }
}
