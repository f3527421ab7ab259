package dev.crowfoot.app.imports;

import dev.crowfoot.schema.QualifiedName;

/**
 * Something that the database has and the drawing has not.
 *
 * @param kind what it is, for people ({@code foreign key})
 * @param name its name; of a part of a table the table's with a dot and its own
 * @param reason why, for people
 */
public record LeftOut(String kind, QualifiedName name, String reason) {}
