package dev.crowfoot.ui.inspector.field;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a text that is taken over as a whole: Enter (in several lines of code Ctrl+Enter) and the loss of the focus take it over,
 * Esc puts the old one back. Undo works on the text while it differs, else on the document.
 */
final class TextInput {

    private final FormHost host;
    private final TextInputControl control;
    private final boolean enterIsText;
    private final Runnable take;
    private String value = "";

    private TextInput(FormHost host, TextInputControl control, boolean enterIsText, Runnable take) {
        this.host = host;
        this.control = control;
        this.enterIsText = enterIsText;
        this.take = take;
    }

    /**
     * Has the control behave so.
     *
     * @param enterIsText whether Enter begins a new line
     * @param take is called when the text differs and shall be taken over
     */
    static TextInput of(FormHost host, TextInputControl control, boolean enterIsText, Runnable take) {
        TextInput input = new TextInput(host, control, enterIsText, take);
        control.addEventFilter(KeyEvent.KEY_PRESSED, input::pressed);
        control.focusedProperty().addListener((_, was, is) -> {
            if (was && !is) {
                input.leave();
            }
        });
        return input;
    }

    /** Whether it differs from what was shown last. */
    boolean isDirty() {
        return !control.getText().equals(value);
    }

    /** Shows a value. What a person is typing stays; the value is then what Esc goes back to. */
    void show(String now) {
        boolean typing = isDirty() && control.isFocused();
        value = now;
        if (!typing && !control.getText().equals(now)) {
            int caret = Math.min(control.getCaretPosition(), now.length());
            control.setText(now);
            control.positionCaret(caret);
        }
    }

    /** Puts the value back. */
    void restore() {
        if (isDirty()) {
            control.setText(value);
            control.positionCaret(value.length());
        }
    }

    void commit() {
        if (isDirty()) {
            take.run();
        }
    }

    private void leave() {
        if (!host.isShowing()) {
            commit();
            restore();
        }
        control.deselect();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> enter(event);
            case ESCAPE -> escape(event);
            case TAB -> tab(event);
            case Z, Y -> travel(event);
            default -> {}
        }
    }

    private void enter(KeyEvent event) {
        boolean newLine = control instanceof TextArea && (enterIsText ? !event.isShortcutDown() : event.isShiftDown());
        if (!newLine) {
            commit();
            event.consume();
        } else if (!enterIsText) {
            control.replaceSelection("\n");
            event.consume();
        }
    }

    private void escape(KeyEvent event) {
        if (isDirty()) {
            restore();
            event.consume();
        }
    }

    private void tab(KeyEvent event) {
        if (control instanceof TextArea && !event.isShortcutDown()) {
            control.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void travel(KeyEvent event) {
        if (event.isShortcutDown() && !isDirty()) {
            host.travel(event.getCode() == KeyCode.Z && !event.isShiftDown());
            event.consume();
        }
    }
}
