package dev.crowfoot.schema.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which tables a table that is kept as SQL has its columns from. */
class DescentTest {

    @Test
    void aStatementSaysWhatATableInheritsFrom() {
        Descent descent =
                Descent.of(List.of(object("table", "map", "CREATE TABLE map (scale integer REFERENCES place) INHERITS (shop.book, paper)"),
                        object("table", "low", "CREATE TABLE low PARTITION OF shelf FOR VALUES FROM (0) TO (9)"),
                        object("table", "high", "CREATE TABLE high (id integer)"),
                        object("setting", "high partition of shelf",
                                "ALTER TABLE ONLY shelf ATTACH PARTITION high FOR VALUES FROM (9) TO (20)"),
                        object("table", "wide", "CREATE TABLE wide (id integer)"),
                        object("setting", "wide inherits paper", "ALTER TABLE wide INHERIT paper"),
                        object("table", "grown",
                                "CREATE TABLE above (); CREATE TABLE grown () INHERITS (above); ALTER TABLE grown INHERIT paper; ALTER TABLE grown NO INHERIT above")));
        assertEquals(Set.of(new QualifiedName("shop", "book"), QualifiedName.of("paper")), descent.above(QualifiedName.of("map")));
        assertEquals(Set.of(QualifiedName.of("shelf")), descent.above(QualifiedName.of("low")));
        assertEquals(Set.of(QualifiedName.of("shelf")), descent.above(QualifiedName.of("high")));
        assertEquals(Set.of(QualifiedName.of("paper")), descent.above(QualifiedName.of("wide")));
        assertEquals(Set.of(QualifiedName.of("above"), QualifiedName.of("paper")), descent.above(QualifiedName.of("grown")));
        assertEquals(Set.of(), descent.above(QualifiedName.of("shelf")));
    }

    private static SqlObject object(String kind, String name, String create) {
        return new SqlObject(new ElementId(name), kind, QualifiedName.of(name), create, "DROP TABLE x", Set.of(), null);
    }
}
