package dev.crowfoot.ui.shell;

import dev.crowfoot.ui.common.Remembered;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;

/** The size of a side of a split pane, kept over restarts in pixels: as a fraction it would be another one in a window of another size. */
final class SideSize {

    private final SplitPane.Divider divider;
    private final boolean isLast;
    private final ReadOnlyDoubleProperty whole;
    private final Remembered remembered;
    private final String key;

    private SideSize(SplitPane pane, int divider, boolean isLast, Remembered remembered, String key) {
        this.divider = pane.getDividers().get(divider);
        this.isLast = isLast;
        this.whole = pane.getOrientation() == Orientation.HORIZONTAL ? pane.widthProperty() : pane.heightProperty();
        this.remembered = remembered;
        this.key = key;
    }

    /** Gives the side the size that is remembered under that key, as soon as the pane has one itself, and remembers each later size. */
    static void remember(SplitPane pane, int divider, boolean isLast, Remembered remembered, String key) {
        SideSize side = new SideSize(pane, divider, isLast, remembered, key);
        side.whole.addListener(new ChangeListener<Number>() {
            @Override
            public void changed(ObservableValue<? extends Number> size, Number old, Number now) {
                size.removeListener(this);
                side.begin();
            }
        });
    }

    private void begin() {
        remembered.get(key).filter(t -> t.matches("[0-9]{1,5}")).map(t -> Double.parseDouble(t) / whole.get()).filter(at -> at < 1)
                .ifPresent(at -> {
                    divider.setPosition(isLast ? 1 - at : at);
                });
        divider.positionProperty().addListener((position, old, now) -> keep(now.doubleValue()));
    }

    private void keep(double at) {
        remembered.put(key, String.valueOf(Math.round((isLast ? 1 - at : at) * whole.get())));
    }
}
