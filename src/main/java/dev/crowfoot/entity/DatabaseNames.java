package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Optional;

/**
 * What the database calls what is drawn, in the common form of {@link dev.crowfoot.target.Identifiers}. Table names that it gives
 * always have a name; the schema may be the default one.
 */
public interface DatabaseNames {

    /** A column of a foreign key, the column that it refers to, and what the database says of it. */
    record Join(String column, String references, Optional<String> comment) {}

    /** A foreign key; without a name where the database has none. */
    record Joins(Optional<String> name, List<Join> columns) {

        /** Copies the columns. */
        public Joins {
            columns = List.copyOf(columns);
        }
    }

    /** A named constraint or index with its columns. */
    record Named(String name, List<String> columns) {

        /** Copies the columns. */
        public Named {
            columns = List.copyOf(columns);
        }
    }

    /** Whose names they are. */
    Target target();

    /** The table that the entity's own columns are in: its parent's where a hierarchy has one table. */
    TableName table(EntityId entity);

    /** The table that holds a relationship. */
    TableName joinTable(RelationshipId relationship);

    /** The column of an attribute in the table of an entity that has or embeds it, if there is one. */
    Optional<String> column(EntityId entity, ColumnId column);

    /** The column of an attribute wherever nothing renames it. */
    String column(Attribute attribute);

    /** The foreign key of a relationship, which the entity may have through an embedded member, in the entity's table. */
    Joins foreignKey(EntityId entity, ColumnId relationship);

    /** The foreign key from a join table to the owner of the relationship. */
    Joins toOwner(RelationshipId relationship);

    /** The foreign key from a join table to the target of the relationship. */
    Joins toTarget(RelationshipId relationship);

    /** The foreign key by which the table of a joined child refers to its parent's. */
    Joins toParent(EntityId child);

    /** The unique constraint with that id, or of that column or relationship alone. */
    Optional<Named> unique(EntityId entity, String id);

    /** The index with that id; expressions are not among its columns. */
    Optional<Named> index(EntityId entity, String id);

    /** The indexes that belong to the foreign keys of the entity's own table. */
    List<Named> foreignKeyIndexes(EntityId entity);

    /** The indexes that belong to the foreign keys of the table that holds a relationship. */
    List<Named> foreignKeyIndexes(RelationshipId relationship);

    /** The name of the check constraint with that id. */
    Optional<String> check(EntityId entity, String id);

    /** The name of a native enum type. */
    TableName enumType(EnumType enumType);
}
