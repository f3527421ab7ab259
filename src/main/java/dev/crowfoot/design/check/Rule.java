package dev.crowfoot.design.check;

import dev.crowfoot.design.Design;
import java.util.function.Consumer;

/** One rule that a drawing should keep. */
interface Rule {

    /** Names what breaks it. */
    void check(Design design, Consumer<Problem> found);
}
