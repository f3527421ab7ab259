package dev.crowfoot.ui.shell;

import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The command palette and the search: both by typing. Shift pressed twice opens the search too. */
public final class QuickOpen {

    private static final long TWICE_MILLIS = 350;
    private static final int MOST = 200;
    private final QuickPick pick;
    private final Actions actions;
    private final ModelSearch search;
    private long shiftAt;

    /** Opens over that layer. */
    public QuickOpen(StackPane layer, Actions actions, Workspace workspace) {
        this.pick = new QuickPick(layer);
        this.actions = actions;
        this.search = new ModelSearch(workspace);
    }

    /** Lists what can be done now. */
    public void commands() {
        List<Pick> all = actions.all().stream().filter(a -> a.enabled().get()).map(QuickOpen::pick).toList();
        pick.open(Texts.of("palette.prompt"), Texts.of("palette.nothing"), query -> FuzzyMatch.find(all, query, Pick::text, MOST));
    }

    /** Lists what is drawn. */
    public void find() {
        pick.open(Texts.of("search.prompt"), Texts.of("search.nothing"), search::find);
    }

    /** Has Shift, pressed twice alone, open the search in that scene. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.SHIFT) {
                shiftAt = 0;
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SHIFT) {
                long now = System.nanoTime() / 1_000_000;
                boolean twice = now - shiftAt < TWICE_MILLIS;
                shiftAt = twice ? 0 : now;
                if (twice) {
                    find();
                }
            } else {
                shiftAt = 0;
            }
        });
    }

    private static Pick pick(Action action) {
        String shortcut = action.shortcut() == null ? "" : KeyCombination.valueOf(action.shortcut()).getDisplayText();
        return new Pick(action.text().get(), shortcut, action.icon(), action::run);
    }
}
