/** How the window looks: light, dark, and the style sheet. Uses JavaFX and AtlantaFX only. */
@NullMarked
package dev.crowfoot.ui.theme;

import org.jspecify.annotations.NullMarked;
