/** Tests of {@code diagram.card}. */
@NullMarked
package dev.crowfoot.diagram.card;

import org.jspecify.annotations.NullMarked;
