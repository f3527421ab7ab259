/**
 * The main window: menus, toolbar, panes, status bar, command palette, search and notices. It is given its panes as nodes. Uses
 * {@code ui.common}, {@code ui.theme}, {@code app}, the core and JavaFX.
 */
@NullMarked
package dev.crowfoot.ui.shell;

import org.jspecify.annotations.NullMarked;
