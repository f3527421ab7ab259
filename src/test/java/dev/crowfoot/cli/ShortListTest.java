package dev.crowfoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShortListTest {

    @Test
    void ofManyOfAKindTheFirstAreNamedAndTheOthersCounted() {
        List<String> all = Stream.concat(Stream.of("view a"), IntStream.range(0, 12).mapToObj(i -> "table t" + i)).toList();
        assertEquals(
                List.of("view a!", "table t0!", "table t1!", "table t2!", "table t3!", "table t4!", "table: 7 more, which --json lists"),
                ShortList.of(all, s -> s.substring(0, s.indexOf(' ')), s -> s + "!"));
    }

    @Test
    void fewAreAllNamedKindByKind() {
        assertEquals(List.of("a 1", "a 2", "b 1"), ShortList.of(List.of("a 1", "b 1", "a 2"), s -> s.substring(0, 1), s -> s));
    }
}
