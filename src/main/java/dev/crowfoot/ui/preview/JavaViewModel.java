package dev.crowfoot.ui.preview;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.DocumentChange;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Holders;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The Java classes of what is selected, anew after each edit; an answer that was overtaken is dropped. */
public final class JavaViewModel {

    private final Workspace workspace;
    private final Source source;
    private final Background.Latest work;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown("", "", Texts.of("java.nothing")));

    /** Makes classes; called on a background thread. */
    @FunctionalInterface
    public interface Source {
        /** The texts of the classes that come from that entity, mixin, embeddable or enum, by path. */
        SequencedMap<String, String> classes(Document document, Id drawn);
    }

    /**
     * What is to be seen.
     *
     * @param path the file; of several the first
     * @param empty what to say in place of a class; empty if there is one
     */
    record Shown(String path, String text, String empty) {}

    /** The classes of the workspace's selection. */
    public JavaViewModel(Workspace workspace, Background background, Source source) {
        this.workspace = workspace;
        this.source = source;
        this.work = background.latest();
        workspace.selection().listen(ids -> compute());
        workspace.store().listen(this::changed);
    }

    /** What is to be seen now. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    private void changed(DocumentChange change) {
        if (change.changesRevision()) {
            compute();
        }
    }

    private void compute() {
        Document document = workspace.document();
        Design design = document.design();
        Optional<Id> drawn = workspace.selection().primary().flatMap(id -> Holders.holder(design, id))
                .filter(id -> !(id instanceof SqlObjectId || id instanceof SequenceId));
        if (drawn.isEmpty()) {
            work.cancel();
            shown.set(new Shown("", "", Texts.of("java.nothing")));
            return;
        }
        work.run(() -> source.classes(document, drawn.get()), this::show, this::failed);
    }

    private void show(SequencedMap<String, String> classes) {
        if (classes.isEmpty()) {
            shown.set(new Shown("", "", Texts.of("java.none")));
        } else {
            shown.set(new Shown(String.join(", ", classes.keySet()), String.join("\n", classes.values()), ""));
        }
    }

    private void failed(Throwable error) {
        Notices.Notice notice = Notices.of(error);
        shown.set(new Shown("", "", (notice.text() + " " + notice.wayOut()).strip()));
    }
}
