/**
 * Tests of {@code ui.canvas.paint}.
 */
@NullMarked
package dev.crowfoot.ui.canvas.paint;

import org.jspecify.annotations.NullMarked;
