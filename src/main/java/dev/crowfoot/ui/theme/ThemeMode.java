package dev.crowfoot.ui.theme;

/** What a person may choose. */
public enum ThemeMode {
    LIGHT, DARK,
    /** As the desktop has it; light where the desktop does not say. */
    SYSTEM
}
