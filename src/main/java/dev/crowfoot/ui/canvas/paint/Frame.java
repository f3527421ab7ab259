package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.diagram.geometry.Viewport;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.diagram.scene.Scene;
import java.util.Set;

/**
 * One picture of a diagram, as values.
 *
 * @param view through which it is seen
 * @param selected what stands out because it is selected
 * @param hover what stands out because the mouse is there
 * @param device pixels of the device for a pixel of the canvas
 */
public record Frame(Scene scene, Viewport view, Set<Id> selected, Hit hover, Overlay overlay, double device) {}
