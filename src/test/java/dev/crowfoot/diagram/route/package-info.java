/** Tests of {@code diagram.route}. */
@NullMarked
package dev.crowfoot.diagram.route;

import org.jspecify.annotations.NullMarked;
