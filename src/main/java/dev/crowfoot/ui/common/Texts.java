package dev.crowfoot.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window, by key, from {@code dev/crowfoot/ui/texts.properties}. */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dev.crowfoot.ui.texts", Locale.ROOT);

    private Texts() {}

    /** The bundle, for FXML. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /**
     * The text of that key.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public static String of(String key) {
        return BUNDLE.getString(key);
    }

    /** A phrase as the beginning of a sentence. */
    public static String capital(String phrase) {
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /**
     * The text of that key with its {@code {0}}, {@code {1}} filled in; numbers and plurals as {@link MessageFormat} has them, so that
     * a single quote in such a text is written twice.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
    }
}
