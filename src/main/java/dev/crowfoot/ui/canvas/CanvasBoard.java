package dev.crowfoot.ui.canvas;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.geometry.Viewport;
import dev.crowfoot.diagram.scene.DetailLevel;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.diagram.scene.HitTest;
import dev.crowfoot.diagram.scene.Scene;
import dev.crowfoot.ui.canvas.draw.LineKind;
import dev.crowfoot.ui.canvas.paint.CanvasFonts;
import dev.crowfoot.ui.canvas.paint.Frame;
import dev.crowfoot.ui.canvas.paint.Overlay;
import dev.crowfoot.ui.canvas.tool.Board;
import dev.crowfoot.ui.canvas.tool.Tool;
import dev.crowfoot.ui.common.Workspace;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the canvas shows now: the scene of the chosen diagram, the view on it, what is pointed at, the tool. Each diagram keeps its view. */
final class CanvasBoard implements Board {

    /** How near counts as hit, in pixels. */
    private static final double REACH = 6;

    private static final double FIT_MARGIN = 40;

    private final Workspace workspace;
    private final CanvasFonts fonts;
    private final Runnable repaint;
    private final Map<DiagramId, Viewport> views = new HashMap<>();
    private final ReadOnlyObjectWrapper<Viewport> view = new ReadOnlyObjectWrapper<>(Viewport.of(0, 0));
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.SELECT);
    private DiagramId shown;
    private Scene scene;
    private Hit hover = new Hit.Ground();
    private Overlay overlay = Overlay.NONE;
    /** The view that shows all, while nobody looked elsewhere or drew since; at first the one without a size. */
    private @Nullable Viewport fitted = view.get();
    private CanvasEditing editing = CanvasEditing.NONE;

    CanvasBoard(Workspace workspace, CanvasFonts fonts, Runnable repaint) {
        this.workspace = workspace;
        this.fonts = fonts;
        this.repaint = repaint;
        this.shown = workspace.diagram().get();
        this.scene = Scene.of(workspace.document().design(), diagram(), fonts);
        view.addListener((value, old, now) -> repaint.run());
    }

    /** Who edits in place and asks; there is one as soon as the canvas is on a screen. */
    void setEditing(CanvasEditing other) {
        editing = other;
    }

    /** The document, or which of its diagrams is shown, changed. */
    void refresh() {
        DiagramId now = workspace.diagram().get();
        if (now.equals(shown)) {
            Rect before = scene.bounds();
            scene = scene.next(workspace.document().design(), diagram());
            if (view.get().width() > 0 && !scene.bounds().equals(before)) {
                fitted = null;
            }
        } else {
            views.put(shown, view.get());
            shown = now;
            scene = Scene.of(workspace.document().design(), diagram(), fonts);
            Viewport last = views.get(now);
            if (last == null) {
                fit();
            } else {
                look(last.resized(view.get().width(), view.get().height()));
            }
        }
        repaint.run();
    }

    /** The canvas has another size; what showed all does so still. */
    void resize(double width, double height) {
        boolean showedAll = view.get().equals(fitted);
        look(view.get().resized(width, height));
        if (showedAll) {
            fit();
        }
    }

    /** Shows all cards, at most at 100 %. */
    void fit() {
        fit(scene.bounds());
        fitted = view.get();
    }

    /** Shows that part of the diagram, at most at 100 %. */
    void fit(Rect area) {
        boolean nothing = area.width() == 0 || view.get().width() == 0;
        look(nothing ? new Viewport(-FIT_MARGIN, -FIT_MARGIN, 1, view.get().width(), view.get().height())
                : view.get().fitted(area, FIT_MARGIN, 1));
    }

    ReadOnlyObjectProperty<Viewport> viewProperty() {
        return view.getReadOnlyProperty();
    }

    ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /** What is to be drawn. */
    Frame frame(double device) {
        Overlay drawn = overlay.equals(Overlay.NONE) ? Overlay.handles(withHandles()) : overlay;
        return new Frame(scene, view.get(), workspace.selection().get(), hover, drawn, device);
    }

    /** The cards that show handles: the one that is pointed at, and the one that is selected; none from far away, where handles would be larger than cards. */
    private Set<EntityId> withHandles() {
        if (DetailLevel.of(view.get().scale()) == DetailLevel.FAR) {
            return Set.of();
        }
        Set<EntityId> cards = new LinkedHashSet<>();
        switch (hover) {
            case Hit.Head head -> cards.add(head.card());
            case Hit.Row row -> cards.add(row.card());
            case Hit.Handle handle -> cards.add(handle.card());
            case Hit.Ground _,Hit.Line _ -> {
            }
        }
        if (workspace.selection().get().size() == 1 && workspace.selection().get().getFirst() instanceof EntityId only) {
            cards.add(only);
        }
        return cards;
    }

    Hit hover() {
        return hover;
    }

    @Override
    public Scene scene() {
        return scene;
    }

    @Override
    public Viewport view() {
        return view.get();
    }

    @Override
    public void look(Viewport other) {
        view.set(other);
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public Diagram diagram() {
        return Objects.requireNonNull(workspace.document().diagrams().get(workspace.diagram().get()),
                "the workspace shows a diagram that is there");
    }

    @Override
    public Tool tool() {
        return tool.get();
    }

    @Override
    public void toolUsed() {
        tool.set(Tool.SELECT);
    }

    @Override
    public Hit hit(Point at) {
        return new HitTest(scene, REACH / view.get().scale()).at(at, overlay.equals(Overlay.NONE) ? withHandles() : Set.of());
    }

    @Override
    public void point(Hit hit) {
        if (!hit.equals(hover)) {
            hover = hit;
            repaint.run();
        }
    }

    @Override
    public void overlay(Overlay other) {
        if (!other.equals(overlay)) {
            overlay = other;
            repaint.run();
        }
    }

    @Override
    public void addEntity(Point at) {
        editing.addEntity(at);
    }

    @Override
    public void edit(Hit hit) {
        editing.edit(hit);
    }

    @Override
    public void connect(LineKind kind, EntityId from, EntityId to) {
        editing.connect(kind, from, to);
    }

    @Override
    public void chooseKind(EntityId from, EntityId to, Point at) {
        editing.chooseKind(from, to, at);
    }
}
