package dev.crowfoot.ui.inspector.field;

import java.net.URL;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** The inspector's style sheet, and how its popups get the theme of the window. */
public final class InspectorStyle {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private InspectorStyle() {}

    /** The address of the style sheet. */
    public static String sheet() {
        URL sheet = InspectorStyle.class.getResource("/dev/crowfoot/ui/theme/inspector.css");
        return Objects.requireNonNull(sheet, "the style sheet is part of the application").toExternalForm();
    }

    /** Has the second scene look as the first one does. */
    static void sameTheme(Scene window, Scene popup) {
        popup.getStylesheets().setAll(window.getStylesheets());
        popup.getRoot().getStyleClass().add("root");
        popup.getRoot().pseudoClassStateChanged(DARK, window.getRoot().getPseudoClassStates().contains(DARK));
    }
}
