/**
 * What a card shows of an entity, and how large that is. Uses {@code design}, {@code diagram.geometry} and the JDK only.
 */
@NullMarked
package dev.crowfoot.diagram.card;

import org.jspecify.annotations.NullMarked;
