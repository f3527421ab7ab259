package dev.crowfoot.ui.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelTreeTest {

    private static Document drawn(Design design) {
        return Document.empty(Settings.of("shop", Target.H2)).withDesign(design);
    }

    private static List<TreeEntry> group(Document document, TreeKey.Kind kind) {
        return ModelTree.of(document).stream().filter(g -> g.key().equals(new TreeKey.Group(kind))).findFirst().orElseThrow().children();
    }

    @Test
    void numbersInNamesAreInTheirOrder() {
        TreeMap<EntityId, Entity> entities = new TreeMap<>();
        for (String name : List.of("Page10", "Page2", "page1", "Author", "Page2b")) {
            EntityId id = new EntityId("e" + entities.size());
            entities.put(id, Entity.named(id, name));
        }
        assertEquals(List.of("Author", "page1", "Page2", "Page2b", "Page10"),
                group(drawn(Design.EMPTY.withEntities(entities)), TreeKey.Kind.ENTITIES).stream().map(TreeEntry::text).toList());
    }

    @ParameterizedTest
    @EnumSource
    void anSqlObjectOfEachKindHasALine(SqlObject.Kind kind) {
        SqlObject object = new SqlObject(new SqlObjectId("o"), kind, "thing", null, Set.of(), "CREATE ...", "DROP ...", List.of(), null);
        assertEquals(List.of("thing"),
                group(drawn(Design.EMPTY.with(object)), TreeKey.Kind.SQL_OBJECTS).stream().map(TreeEntry::text).toList());
    }
}
