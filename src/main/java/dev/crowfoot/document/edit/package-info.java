/**
 * What a person does to a document: each edit a value, applied by a pure function. Uses {@code document}, {@code design}, {@code diagram}, the
 * names that {@code mapping} makes, and the JDK only.
 */
@NullMarked
package dev.crowfoot.document.edit;

import org.jspecify.annotations.NullMarked;
