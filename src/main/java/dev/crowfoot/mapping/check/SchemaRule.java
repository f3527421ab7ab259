package dev.crowfoot.mapping.check;

import dev.crowfoot.design.check.Problem;
import java.util.function.Consumer;

/** One rule that the schema of a drawing should keep. */
interface SchemaRule {

    /** Names what breaks it. */
    void check(Drawn drawn, Consumer<Problem> found);
}
