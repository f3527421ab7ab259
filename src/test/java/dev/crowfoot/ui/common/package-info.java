/** Tests of what all parts of the window share. */
@NullMarked
package dev.crowfoot.ui.common;

import org.jspecify.annotations.NullMarked;
