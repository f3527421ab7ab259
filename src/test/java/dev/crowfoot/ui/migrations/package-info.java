/** Tests of running revisions from the window. */
@NullMarked
package dev.crowfoot.ui.migrations;

import org.jspecify.annotations.NullMarked;
