package dev.crowfoot.ui.preview;

import dev.crowfoot.app.migration.PreviewStatement;
import java.util.List;
import javafx.scene.Node;

/** Statements as highlighted text, to read before they run. */
public final class ScriptView {

    private final CodeView code;

    /** A view whose text has that id. */
    public ScriptView(String id) {
        code = new CodeView(id, Language.SQL);
    }

    /** What goes into a dialog. */
    public Node node() {
        return code.node();
    }

    /** Shows these statements. */
    public void show(List<PreviewStatement> statements) {
        code.show(Script.of(statements).text());
    }
}
