/** Tests of {@code diagram.scene}. */
@NullMarked
package dev.crowfoot.diagram.scene;

import org.jspecify.annotations.NullMarked;
