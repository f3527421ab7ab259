/** Types and attributes as one line of text, written and read. Uses {@code design} only. */
@NullMarked
package dev.crowfoot.ui.inspector.line;

import org.jspecify.annotations.NullMarked;
