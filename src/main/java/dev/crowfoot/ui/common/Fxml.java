package dev.crowfoot.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads views. */
public final class Fxml {

    private Fxml() {}

    /**
     * The view that the FXML file beside the controller's class describes, with the controller's fields set.
     *
     * @throws UncheckedIOException if the file is not there or is wrong: a defect of the application
     */
    public static <T extends Parent> T load(Object controller, String file, Class<T> type) {
        URL place = Objects.requireNonNull(controller.getClass().getResource(file), () -> "no such view: " + file);
        FXMLLoader loader = new FXMLLoader(place, Texts.bundle());
        loader.setController(controller);
        try {
            return type.cast(loader.load());
        } catch (IOException e) {
            throw new UncheckedIOException("the view " + file + " cannot be built", e);
        }
    }

    /** The same where any kind of parent will do. */
    public static Parent load(Object controller, String file) {
        return load(controller, file, Parent.class);
    }
}
