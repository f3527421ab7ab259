package dev.crowfoot.diagram.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.TimestampType;
import dev.crowfoot.diagram.Drawings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CardContentTest {

    @Test
    void aCardSaysWhatItsEntityHolds() {
        Attribute price = Drawings.attribute("Item", "price", new DecimalType(12, 2));
        Attribute code = Drawings.attribute("Item", "code", new DecimalType(8, null));
        Attribute created = Drawings.attribute("Times", "createdAt", new TimestampType(true, 3));
        Mixin times = new Mixin(new MixinId("Times"), "Times", null, Key.NONE, List.of(created));
        Entity item = Drawings.entity("Item", price.withNullable(true), code.withColumn(code.column().withUnique(true)),
                Drawings.relationship("Item", "owner", "Item", Cardinality.MANY_TO_ONE)).withMixins(List.of(times.id()));
        Design design = Design.EMPTY.with(item).with(times);

        assertEquals(new CardContent(new EntityId("Item"), "Item", "", List.of(
                new CardRow(item.id(), item.members().get(0).id(), "id", "bigint", Set.of(Mark.KEY), false),
                new CardRow(item.id(), price.id(), "price", "decimal(12,2)", Set.of(Mark.NULLABLE), false),
                new CardRow(item.id(), code.id(), "code", "decimal(8)", Set.of(Mark.UNIQUE), false),
                new CardRow(item.id(), item.members().get(3).id(), "owner", "Item", Set.of(Mark.REFERENCE), false),
                new CardRow(times.id(), created.id(), "createdAt", "timestamp(3) tz", Set.of(), true))),
                CardContent.of(item, design));
    }

    @Test
    void aCardIsAsLargeAsItsTextsAndLongOnesAreCut() {
        Entity entity = Drawings.entity("Shop", Drawings.attribute("Shop", "x".repeat(58), new DecimalType(12, 2)));
        CardLayout layout = CardLayout.of(CardContent.of(entity, Design.EMPTY), (text, style) -> 8 * text.length());

        assertEquals(List.of(400.0, 32 + 2 * 24 + 4.0), List.of(layout.width(), layout.height()));
        assertEquals(List.of(new CardLayout.Line("id", "bigint"), new CardLayout.Line("x".repeat(27) + "\u2026", "decimal(12,2)")),
                layout.lines());
        assertEquals(160, CardLayout.of(CardContent.of(Drawings.entity("A"), Design.EMPTY), (text, style) -> text.length()).width());
    }
}
