package dev.crowfoot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final EntityId A = new EntityId("a");
    private static final EntityId B = new EntityId("b");
    private final Selection selection = new Selection();
    private final List<Set<Id>> heard = new ArrayList<>();

    @Test
    void whatCameLastIsThePrimaryOne() {
        selection.select(A);
        selection.add(List.of(B));
        assertEquals(List.of(Optional.of(B), List.of(A, B)), List.of(selection.primary(), List.copyOf(selection.get())));
        selection.toggle(B);
        assertEquals(Optional.of(A), selection.primary());
    }

    @Test
    void onlyChangesAreTold() {
        selection.listen(heard::add);
        selection.select(A);
        selection.select(A);
        selection.clear();
        selection.clear();
        assertEquals(List.of(Set.of(A), Set.of()), heard);
    }
}
