package dev.crowfoot.ui.common;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The mouse and the keyboard of a person. A text is typed as one and a click is one, and only then is waited: TestFX waits 50 ms after each character
 * and four times a click, which took most of the time of the tests.
 */
public class Hands extends FxRobot {
    private static final int PULSES = 2;

    @Override
    public final Hands clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        MouseRobot mouse = robotContext().getMouseRobot();
        mouse.move(place.query());
        mouse.moveNoWait(place.query()); // what was still being laid out is elsewhere by now
        WaitForAsyncUtils.waitForFxEvents(PULSES);
        mouse.pressNoWait(buttons);
        mouse.releaseNoWait(buttons);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    @Override
    public final Hands write(String text) {
        return write(text, 0);
    }

    /** Types the text into what has the focus, each character a key that is pressed, typed and released. */
    @Override
    public final Hands write(String text, int sleepMillis) {
        Scene scene = focused().orElseGet(this::targetWindow).getScene();
        BaseRobot keys = robotContext().getBaseRobot();
        text.codePoints().mapToObj(Character::toString).forEach(character -> keys.typeKeyboard(scene, KeyCode.UNDEFINED, character));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private Optional<Window> focused() {
        return listTargetWindows().stream().filter(Window::isFocused).findFirst();
    }
}
