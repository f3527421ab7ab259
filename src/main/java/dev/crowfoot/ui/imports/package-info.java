/**
 * The import wizard: from a database to a project, in steps. What can be chosen and how far it is lives in view models; the views only show it. Uses
 * {@code app}, {@code ui.common}, {@code ui.connections}, {@code ui.dialogs}, {@code ui.welcome} and JavaFX.
 */
@NullMarked
package dev.crowfoot.ui.imports;

import org.jspecify.annotations.NullMarked;
