/** Tests of opening, saving and recovering projects. */
@NullMarked
package dev.crowfoot.ui.welcome;

import org.jspecify.annotations.NullMarked;
