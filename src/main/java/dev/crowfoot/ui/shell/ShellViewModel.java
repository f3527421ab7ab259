package dev.crowfoot.ui.shell;

import dev.crowfoot.ui.common.Texts;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What the frame of the window says: its title and the line at its bottom. Others write it, the shell shows it. */
public final class ShellViewModel {

    private final StringProperty title = new SimpleStringProperty("Crowfoot");
    private final StringProperty saved = new SimpleStringProperty("");
    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty connection = new SimpleStringProperty("");
    private final IntegerProperty problems = new SimpleIntegerProperty();

    /** Nothing is said yet. */
    public ShellViewModel() {}

    /** The title of the window. */
    public StringProperty title() {
        return title;
    }

    /** Whether everything is saved, in words. */
    public StringProperty saved() {
        return saved;
    }

    /** The databases that the project is for. */
    public StringProperty target() {
        return target;
    }

    /** The connection, in words. */
    public StringProperty connection() {
        return connection;
    }

    /** How many problems the drawing has. */
    public IntegerProperty problems() {
        return problems;
    }

    /** The text for the number of problems. */
    ObservableValue<String> problemsText() {
        return problems.map(n -> Texts.of("status.problems", n));
    }

    /** The text of the tab that lists them. */
    ObservableValue<String> problemsTab() {
        return problems.map(n -> Texts.of("tab.problems.count", n));
    }
}
