package dev.crowfoot.ui.canvas.tool;

import dev.crowfoot.diagram.geometry.Point;

/**
 * The mouse at a moment.
 *
 * @param screen where it is on the canvas, in pixels
 * @param at where that is on the diagram
 * @param shift whether shift or control is held, which add to the selection
 * @param pans whether it moves the paper: the middle button, or the space bar held
 * @param clicks how often it was clicked
 */
public record Pointer(Point screen, Point at, boolean shift, boolean pans, int clicks) {}
