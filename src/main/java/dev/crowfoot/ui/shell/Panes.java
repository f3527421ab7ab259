package dev.crowfoot.ui.shell;

import javafx.scene.Node;

/**
 * What the window is put together from.
 *
 * @param tools the canvas's tools, for the toolbar
 * @param zoom what the canvas says in the status bar
 * @param chooser the connection chooser, for the toolbar
 */
public record Panes(Node tree, Node canvas, Node tools, Node zoom, Node inspector, Node chooser, Node sql, Node java, Node problems,
        Node migrations) {}
