/**
 * Tests of the canvas by mouse and keyboard, on JavaFX's headless platform.
 */
@NullMarked
package dev.crowfoot.ui.canvas;

import org.jspecify.annotations.NullMarked;
