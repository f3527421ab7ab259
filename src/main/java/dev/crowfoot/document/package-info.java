/**
 * What is open: a design with its diagrams, baseline and settings, its history, and the store that everything listens to. Uses {@code design}, {@code diagram}, {@code schema}, {@code target} and the JDK only.
 */
@NullMarked
package dev.crowfoot.document;

import org.jspecify.annotations.NullMarked;
