package dev.crowfoot.schema.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.IgnoreList.Ignored;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoreListTest {

    private static final QualifiedName ORDERS = QualifiedName.of("orders");
    private static final QualifiedName OTHERS = new QualifiedName("sales", "orders");

    @Test
    void aThingThatIsPointedAtIsThatThingAlone() {
        IgnoreList list = IgnoreList.NONE.with(List.of(new Ignored("table", ORDERS)));
        assertTrue(list.has("table", ORDERS));
        assertFalse(list.has("table", OTHERS));
        assertFalse(list.has("table", QualifiedName.of("Orders")));
        assertFalse(list.has("view", ORDERS));
        IgnoreList both = list.with(List.of(new Ignored("table", OTHERS), new Ignored("table", ORDERS)));
        assertTrue(both.has("table", OTHERS));
        assertEquals(List.of("table =orders", "table =sales.orders"), both.entries());
        assertSame(both, both.with(List.of(new Ignored("table", OTHERS))));
    }

    @Test
    void aNameInQuotesMatchesItself() {
        QualifiedName posts = QualifiedName.of("\"posts\"");
        assertTrue(IgnoreList.NONE.with(List.of(new Ignored("table", posts))).has("table", posts));
        assertTrue(new IgnoreList(List.of("table \"posts\"")).has("table", posts));
        assertTrue(new IgnoreList(List.of("table Posts")).has("table", posts));
        assertTrue(new IgnoreList(List.of("column posts.i?")).has("column", QualifiedName.of("\"posts\".\"id\"")));
    }

    @Test
    void aNameThatSomebodyWroteIsMeantInEverySchema() {
        IgnoreList list = new IgnoreList(List.of("table orders", "sales.*"));
        assertTrue(list.has("table", ORDERS));
        assertTrue(list.has("table", OTHERS));
        assertTrue(list.has("view", new QualifiedName("sales", "busy")));
        assertFalse(list.has("view", ORDERS));
    }

    @Test
    void aNameThatBeginsWithTheWordOfAKindIsANameToo() {
        IgnoreList list = new IgnoreList(List.of("rule book"));
        assertTrue(list.has("table", QualifiedName.of("rule book")));
        assertTrue(list.has("rule", QualifiedName.of("book")));
        assertFalse(list.has("table", QualifiedName.of("book")));
    }

    @Test
    void anEntryNeedsAName() {
        assertThrows(IllegalArgumentException.class, () -> new IgnoreList(List.of(" ")));
    }

    @Test
    void aLongListIsMadeAndAskedAtOnce() {
        List<Ignored> many = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add(new Ignored("table", QualifiedName.of("t" + i)));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            IgnoreList list = IgnoreList.NONE.with(many);
            assertEquals(many.size(), list.entries().size());
            assertTrue(many.stream().allMatch(i -> list.has(i.kind(), i.name())));
            assertTrue(new IgnoreList(many.stream().map(i -> "table " + i.name()).toList()).has("table", QualifiedName.of("T4999")));
        });
    }
}
