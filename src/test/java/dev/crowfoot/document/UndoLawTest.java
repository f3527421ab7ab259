package dev.crowfoot.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Edits;
import dev.crowfoot.document.edit.Outcome.Applied;
import dev.crowfoot.testing.Chance;
import dev.crowfoot.testing.RandomDesign;
import dev.crowfoot.testing.RandomDocument;
import dev.crowfoot.testing.RandomEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Law 6: {@code undo(edit(d)) = d}, for any edits and gestures in any order. */
@SuppressWarnings("ReferenceEquality") // an edit that changes nothing gives back the very same document
class UndoLawTest {
    private static final int SEEDS = 60;
    private static final int EDITS = 40;

    @TestFactory
    Stream<DynamicTest> undoingAllIsTheStartAndRedoingAllIsTheEnd() {
        return LongStream.range(0, SEEDS).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
            Document start = seed % 2 == 0 ? RandomDocument.of(seed) : RandomDocument.hostile(seed);
            DocumentStore store = new DocumentStore(start);
            RandomEdits edits = new RandomEdits(seed);
            List<Document> states = new ArrayList<>(List.of(start));
            for (int i = 0; i < EDITS; i++) {
                if (store.dispatch(edits.next(store.document())) instanceof Applied applied) {
                    assertFalse(applied.name().isBlank());
                }
                if (store.document() != states.getLast()) {
                    states.add(store.document());
                }
            }
            assertTrue(states.size() > EDITS / 4, "most edits do something");
            assertEquals(states.size() - 1, store.history().size());
            for (Document state : states.reversed()) {
                assertSame(state, store.document());
                store.undo();
            }
            for (Document state : states) {
                assertSame(state, store.document());
                store.redo();
            }
            assertSame(states.getLast(), store.document());
        }));
    }

    @TestFactory
    Stream<DynamicTest> aCancelledGestureLeavesNothing() {
        return LongStream.range(0, SEEDS).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
            Document start = RandomDocument.of(seed);
            DocumentStore store = new DocumentStore(start);
            RandomEdits edits = new RandomEdits(seed);
            Chance chance = new Chance(seed);
            for (int i = 0; i < 10; i++) {
                DocumentStore.Gesture gesture = store.begin("Drag");
                for (int j = 0; j < chance.below(5); j++) {
                    gesture.preview(edits.next(start));
                }
                gesture.cancel();
                assertSame(start, store.document());
                assertEquals(List.of(), store.history());
                assertTrue(store.isSaved());
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> aNewBaselineHoldsInAllOfTheHistoryAndUndoDoesNotTakeItBack() {
        return LongStream.range(0, 10).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
            DocumentStore store = new DocumentStore(RandomDocument.of(seed));
            RandomEdits edits = new RandomEdits(seed);
            for (int i = 0; i < 10; i++) {
                store.dispatch(edits.next(store.document()));
            }
            Baseline baseline = new Baseline("20270101000000_next", RandomDesign.of(seed + 7));
            store.rebase(baseline);
            while (store.undoName().isPresent()) {
                assertEquals(baseline, store.document().baseline());
                store.undo();
            }
            assertEquals(RandomDocument.of(seed).withBaseline(baseline), store.document());
        }));
    }

    @TestFactory
    Stream<DynamicTest> anEditIsAPureFunction() {
        return LongStream.range(0, SEEDS).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
            Document document = RandomDocument.of(seed);
            for (int i = 0; i < 20; i++) {
                Edit edit = new RandomEdits(seed * 100 + i).next(document);
                assertEquals(Edits.apply(document, edit), Edits.apply(document, edit));
            }
            assertEquals(RandomDocument.of(seed), document);
        }));
    }
}
