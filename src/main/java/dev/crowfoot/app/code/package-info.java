/**
 * Java code from a project: what the files are, what would change on disk, and the change itself. Uses {@code entity}, {@code mapping} and what they stand on.
 */
@NullMarked
package dev.crowfoot.app.code;

import org.jspecify.annotations.NullMarked;
