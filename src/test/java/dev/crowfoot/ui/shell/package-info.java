/** Tests of the frame of the window. */
@NullMarked
package dev.crowfoot.ui.shell;

import org.jspecify.annotations.NullMarked;
