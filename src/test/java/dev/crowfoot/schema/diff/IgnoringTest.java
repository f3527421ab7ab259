package dev.crowfoot.schema.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IgnoringTest {

    private static final SqlObject VIEW =
            new SqlObject(ElementId.named("view", "v"), "view", new QualifiedName("audit", "busy"), "create view audit.busy as select 1",
                    "drop view audit.busy", Set.of(), null);
    private static final Schema DRAWN = new Schema(List.of(new Namespace("audit")), List.of(), List.of(), List.of(), List.of(VIEW));

    @Test
    void aSchemaThatOnlyIgnoredThingsAreInIsNoDifference() {
        Schema seen = Ignoring.apply(Schema.EMPTY, DRAWN, new IgnoreList(List.of("audit.*")));
        assertEquals(List.of(), SchemaDiffer.diff(seen, DRAWN));
    }

    @Test
    void aSchemaThatIsIgnoredIsNoDifference() {
        Schema seen = Ignoring.apply(Schema.EMPTY, new Schema(DRAWN.namespaces(), List.of(), List.of(), List.of(), List.of()),
                new IgnoreList(List.of("schema audit")));
        assertEquals(DRAWN.namespaces(), seen.namespaces());
    }

    @Test
    void aSchemaThatSomethingElseIsInIsOne() {
        Schema seen = Ignoring.apply(Schema.EMPTY, DRAWN, new IgnoreList(List.of("table busy")));
        assertEquals(List.of(), seen.namespaces());
    }
}
