/** Tests of connecting. */
@NullMarked
package dev.crowfoot.ui.connections;

import org.jspecify.annotations.NullMarked;
