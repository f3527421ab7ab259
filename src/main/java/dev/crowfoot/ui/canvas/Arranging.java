package dev.crowfoot.ui.canvas;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.canvas.paint.CanvasFonts;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Workspace;

/** Arranges the diagram that is shown, off the UI thread; what is overtaken by another arrangement is dropped. */
public final class Arranging {

    private final DiagramView view;
    private final Workspace workspace;
    private final ArrangeDiagram useCase;
    private final Background.Latest work;

    /** One arrangement, as the use case has it. */
    private interface Kind {
        Edit.PlaceEntities places(Document document, DiagramId diagram, CanvasFonts fonts);
    }

    /** Arranging what that view shows. */
    public Arranging(DiagramView view, Workspace workspace, ArrangeDiagram useCase, Background background) {
        this.view = view;
        this.workspace = workspace;
        this.useCase = useCase;
        this.work = background.latest();
    }

    /** Registers what menus and the palette can have done. */
    public void register(Actions actions) {
        actions.register(Action.of("canvas.arrange", "Shortcut+Shift+R", "bi-grid-1x2", this::arrange));
        actions.register(Action.of("canvas.showAll", null, "bi-eye", this::showAll));
    }

    /** Gives all that the diagram shows new places. */
    public void arrange() {
        start((document, diagram, fonts) -> useCase.arrange(document, diagram, fonts, Progress.NONE));
    }

    /** Shows every entity of the model, all in new places. */
    public void showAll() {
        start((document, diagram, fonts) -> useCase.showAll(document, diagram, fonts, Progress.NONE));
    }

    /** The fonts are those of this piece of work alone: they are not for several threads. */
    private void start(Kind kind) {
        Document document = workspace.document();
        DiagramId diagram = workspace.diagram().get();
        work.run(() -> kind.places(document, diagram, new CanvasFonts()), this::done, workspace.notices()::failed);
    }

    private void done(Edit.PlaceEntities edit) {
        if (!edit.placements().isEmpty() && workspace.run(edit) && workspace.diagram().get().equals(edit.diagram())) {
            view.commands().fit();
        }
    }
}
