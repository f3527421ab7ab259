/**
 * What an inspector shows, as data: forms of sections of fields, each with its value and with what becomes of a new one. Uses the core
 * and {@code ui.common}'s texts; no toolkit.
 */
@NullMarked
package dev.crowfoot.ui.inspector.form;

import org.jspecify.annotations.NullMarked;
