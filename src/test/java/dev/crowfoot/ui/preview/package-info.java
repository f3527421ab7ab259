/** Tests of the previews. */
@NullMarked
package dev.crowfoot.ui.preview;

import org.jspecify.annotations.NullMarked;
