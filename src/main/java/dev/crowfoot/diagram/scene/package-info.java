/**
 * What a diagram shows: cards, lines with their marks and labels, and what is at a place. Built again only where something changed. Uses
 * {@code design}, the other packages of {@code diagram} and the JDK only.
 */
@NullMarked
package dev.crowfoot.diagram.scene;

import org.jspecify.annotations.NullMarked;
