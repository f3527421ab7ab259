package dev.crowfoot.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static final Ticks.Item ONE = new Ticks.Item("one", "one", "", true);
    private static final Ticks.Item TWO = new Ticks.Item("two", "two", "", false);
    private static final Ticks.Group BOTH = new Ticks.Group("both", "both", "", List.of(ONE, TWO), true);
    private static final Ticks.Group EMPTY = new Ticks.Group("empty", "empty", "", List.of(), true);
    private final Ticks ticks = new Ticks();

    @Test
    void aGroupIsTickedAsItsItemsAreAndTicksThemAll() {
        ticks.show(List.of(BOTH, EMPTY));
        assertEquals(List.of(BOTH, ONE, TWO, EMPTY), ticks.rows());
        assertEquals(Ticks.State.SOME, ticks.state(BOTH));
        ticks.toggle(BOTH);
        assertEquals(List.of(ONE, TWO), ticks.wanted());
        ticks.toggle(BOTH);
        assertEquals(List.of(), ticks.wanted());
        assertEquals(List.of(EMPTY), ticks.wantedGroups());
    }

    @Test
    void whatWasSaidStaysWhenTheSameIsShownAnew() {
        ticks.show(List.of(BOTH));
        ticks.toggle(ONE);
        ticks.show(List.of());
        ticks.show(List.of(BOTH));
        assertEquals(Ticks.State.OFF, ticks.state(ONE));
        ticks.forget();
        ticks.show(List.of(BOTH));
        assertEquals(Ticks.State.ON, ticks.state(ONE));
    }

    @Test
    void allAndNoneAndThoseOfAPattern() {
        ticks.show(List.of(BOTH, EMPTY));
        ticks.setAll(false);
        assertEquals(List.of(), ticks.wantedGroups());
        ticks.set(item -> item.text().startsWith("t"));
        assertEquals(List.of(TWO), ticks.wanted());
        ticks.setAll(true);
        assertEquals(List.of(BOTH, EMPTY), ticks.wantedGroups());
    }

    @Test
    void aThingIsOnlyWantedWithWhatItNeeds() {
        Ticks.Item part = new Ticks.Item("part", "part", "", true, List.of("one"), 1);
        Ticks.Item deep = new Ticks.Item("deep", "deep", "", true, List.of("part"), 2);
        ticks.show(List.of(new Ticks.Group("all", "all", "", List.of(ONE, part, deep), true)));
        assertEquals(List.of(ONE, part, deep), ticks.wanted());
        ticks.toggle(part);
        assertEquals(List.of(ONE), ticks.wanted());
        ticks.toggle(ONE);
        assertEquals(List.of(), ticks.wanted());
        ticks.toggle(deep);
        assertEquals(List.of(ONE, part, deep), ticks.wanted(), "what it needs comes with it");
        ticks.toggle(ONE);
        assertEquals(List.of(), ticks.wanted());
        ticks.toggle(ONE);
        assertEquals(List.of(ONE, part, deep), ticks.wanted(), "what belonged to it is as it was");
    }
}
