package dev.crowfoot.app.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.mapping.Reading;
import dev.crowfoot.mapping.suggestion.Suggestion;
import dev.crowfoot.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A kind and an id are said yes or no to, and what nobody speaks of is read and not taken. */
class DrawingWishesTest {

    private static final Reading STATE = new Reading(Reading.Kind.ENUM, QualifiedName.of("orders"), "state");
    private static final Reading COLOUR = new Reading(Reading.Kind.ENUM, QualifiedName.of("orders"), "colour");
    private static final Suggestion ORDER = version("Order");
    private static final Suggestion PRODUCT = version("Product");

    private static Suggestion version(String entity) {
        return new Suggestion.GiveRole(new EntityId("e"), entity, new AttributeId("a"), "version", AttributeRole.VERSION);
    }

    private static DrawingWishes wishes(Set<String> accepted, Set<String> declined) {
        return new DrawingWishes(accepted, declined);
    }

    @Test
    void whatNobodySpeaksOfIsReadAndOnlyOffered() {
        assertTrue(DrawingWishes.NONE.wants(STATE));
        assertFalse(DrawingWishes.NONE.wants(ORDER));
    }

    @Test
    void aKindStandsForAllOfItAndNoOther() {
        assertFalse(wishes(Set.of(), Set.of("enum")).wants(STATE));
        assertTrue(wishes(Set.of(), Set.of("one_to_one")).wants(STATE));
        assertTrue(wishes(Set.of("version"), Set.of()).wants(ORDER));
        assertFalse(wishes(Set.of("timestamps"), Set.of()).wants(ORDER));
    }

    @Test
    void anIdCountsForMoreThanItsKindInBothDirections() {
        DrawingWishes readings = wishes(Set.of("enum:orders.state"), Set.of("enum"));
        assertTrue(readings.wants(STATE));
        assertFalse(readings.wants(COLOUR));
        DrawingWishes suggestions = wishes(Set.of("version"), Set.of("version:Product.version"));
        assertTrue(suggestions.wants(ORDER));
        assertFalse(suggestions.wants(PRODUCT));
    }

    @Test
    void aNoCountsForMoreThanAYes() {
        assertFalse(wishes(Set.of("version"), Set.of("version")).wants(ORDER));
        assertFalse(wishes(Set.of("enum:orders.state"), Set.of("enum:orders.state")).wants(STATE));
    }

    @Test
    void wordsThatAreNoKindsAreKnownToBeWrongBeforeAnythingIsRead() {
        assertEquals(List.of("enums", "locks"), wishes(Set.of("locks", "version"), Set.of("enums", "enum:orders.state")).notWords());
    }
}
