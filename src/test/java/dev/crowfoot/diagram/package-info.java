/** Tests of {@code diagram}, and designs that they share. */
@NullMarked
package dev.crowfoot.diagram;

import org.jspecify.annotations.NullMarked;
