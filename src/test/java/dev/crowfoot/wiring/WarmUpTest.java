package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.target.Target;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void aStatementIsMadeForEachKindOfDatabase() {
        assertEquals(Collections.nCopies(Target.values().length, 1), WarmUp.previews());
    }
}
