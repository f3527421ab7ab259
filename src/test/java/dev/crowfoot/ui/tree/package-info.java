/** Tests of the model tree. */
@NullMarked
package dev.crowfoot.ui.tree;

import org.jspecify.annotations.NullMarked;
