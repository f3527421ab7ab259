package dev.crowfoot.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/**
 * The theme of all windows: AtlantaFX's Primer with Crowfoot's own sheet over it, whose colours are called {@code -cf-*}. The root of
 * each scene has the pseudo class {@code :dark} while it is dark.
 */
public final class Theme {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private final ObjectProperty<ThemeMode> mode = new SimpleObjectProperty<>(ThemeMode.SYSTEM);
    private final BooleanBinding dark =
            Bindings.createBooleanBinding(this::computeDark, mode, Platform.getPreferences().colorSchemeProperty());
    private final List<String> styleSheets;

    /** The theme in that mode. Use on the UI thread. */
    public Theme(ThemeMode first) {
        styleSheets = Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW) ? List.of(sheet("crowfoot.css"))
                : List.of(sheet("crowfoot.css"), sheet("opaque.css"));
        mode.set(first);
        dark.addListener((value, old, now) -> useSheet());
        useSheet();
    }

    /** What the person chose. */
    public ObjectProperty<ThemeMode> mode() {
        return mode;
    }

    /** Whether it is dark now. */
    public ObservableBooleanValue dark() {
        return dark;
    }

    /** Has the scene look like this, now and after each change. */
    public void style(Scene scene) {
        scene.getStylesheets().addAll(styleSheets);
        scene.rootProperty().subscribe(root -> root.pseudoClassStateChanged(DARK, dark.get()));
        dark.addListener((value, old, now) -> scene.getRoot().pseudoClassStateChanged(DARK, now));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), "the style sheet is part of the application").toExternalForm();
    }

    private boolean computeDark() {
        return switch (mode.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** The compiled form of the sheet, which need not be parsed at each start. */
    private void useSheet() {
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
    }
}
