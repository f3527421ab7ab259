/**
 * Makes the inspector's forms from a document and a selection, and edits from what is put into them. Uses the core,
 * {@code ui.inspector.form}, {@code ui.inspector.line} and the texts of {@code ui.common}; no toolkit.
 */
@NullMarked
package dev.crowfoot.ui.inspector.model;

import org.jspecify.annotations.NullMarked;
