package dev.crowfoot.wiring;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of the whole window: each test has one of its own, whose user has only what is in {@link #folder}. */
abstract class WindowTestCase {

    /** Where the test may write. */
    @TempDir
    Path folder = Path.of("");

    /** Mouse, keyboard and eyes. */
    WindowRobot robot = WindowRobot.none();

    /** Before the set-up of the class below. */
    @BeforeEach
    void openWindow() throws TimeoutException {
        robot = WindowRobot.open(folder);
    }

    /** After the clearing up of the class below. */
    @AfterEach
    void closeWindow() {
        robot.close();
    }
}
