package dev.crowfoot.ui.common;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
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
    private static final int SECONDS = 20;

    /** Clicks on what has that id, class or text, as soon as it is there and can be clicked: a person waits for that too. */
    @Override
    public final Hands clickOn(String query, Motion motion, MouseButton... buttons) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> ready(query).isPresent()).get());
        } catch (TimeoutException e) {
            throw new AssertionError("nothing can be clicked that is " + query, e);
        }
        Node node = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), () -> ready(query).orElseThrow());
        return clickOn(point(node), motion, buttons);
    }

    private Optional<Node> ready(String query) {
        return lookup(query).queryAll().stream().filter(node -> !node.isDisabled() && isShown(node)).findFirst();
    }

    /** Whether it and all that it stands in is visible. */
    public static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

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
