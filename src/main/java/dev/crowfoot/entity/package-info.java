/**
 * From a drawing to the specifications of its Java classes. What the database calls things is asked of {@link dev.crowfoot.entity.DatabaseNames},
 * so that a field and its column can never disagree with the schema that the drawing is derived to. Uses {@code design}, {@code target} and the JDK only.
 */
@NullMarked
package dev.crowfoot.entity;

import org.jspecify.annotations.NullMarked;
