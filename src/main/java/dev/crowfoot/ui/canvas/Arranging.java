package dev.crowfoot.ui.canvas;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.canvas.paint.CanvasFonts;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.LongWork;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;

/** Arranges the diagram that is shown, off the UI thread; what is overtaken by another arrangement is dropped. */
public final class Arranging {

    private final DiagramView view;
    private final Workspace workspace;
    private final ArrangeDiagram useCase;
    private final LongWork work;
    private Runnable overtake = () -> {};

    /** One arrangement, as the use case has it. */
    private interface Kind {
        Edit.PlaceEntities places(Document document, DiagramId diagram, CanvasFonts fonts, Progress progress);
    }

    /** Arranging what that view shows. */
    public Arranging(DiagramView view, Workspace workspace, ArrangeDiagram useCase, LongWork work) {
        this.view = view;
        this.workspace = workspace;
        this.useCase = useCase;
        this.work = work;
    }

    /** Registers what menus and the palette can have done. */
    public void register(Actions actions) {
        actions.register(Action.of("canvas.arrange", "Shortcut+Shift+R", "bi-grid-1x2", this::arrange));
        actions.register(Action.of("canvas.showAll", "Shortcut+Alt+V", "bi-eye", this::showAll));
    }

    /** Gives all that the diagram shows new places. */
    public void arrange() {
        start(useCase::arrange);
    }

    /** Shows every entity of the model, all in new places. */
    public void showAll() {
        start(useCase::showAll);
    }

    /** The fonts are those of this piece of work alone: they are not for several threads. */
    private void start(Kind kind) {
        Document document = workspace.document();
        DiagramId diagram = workspace.diagram().get();
        overtake.run();
        overtake = work.start(Texts.of("canvas.arranging"), progress -> kind.places(document, diagram, new CanvasFonts(), progress),
                this::done,
                workspace.notices()::failed);
    }

    private void done(Edit.PlaceEntities edit) {
        if (!edit.placements().isEmpty() && workspace.run(edit) && workspace.diagram().get().equals(edit.diagram())) {
            view.commands().fit();
        }
    }
}
