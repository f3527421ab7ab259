/**
 * The inspector: all of what is selected, to be seen and changed. {@code form} is what it shows as data, {@code model} makes that from
 * a document, {@code line} reads attributes from text, {@code field} shows it. Uses the core and {@code ui.common}.
 */
@NullMarked
package dev.crowfoot.ui.inspector;

import org.jspecify.annotations.NullMarked;
