package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.adapter.hibernate.BootedCode.call;
import static dev.crowfoot.adapter.hibernate.BootedCode.get;
import static dev.crowfoot.testing.Sketch.attribute;
import static dev.crowfoot.testing.Sketch.column;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.text;
import static dev.crowfoot.testing.Sketch.toOne;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.RelationshipEnd.Cascade;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.target.Target;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens to the lines of an order when something happens to the order, or to the list. */
class CascadesTest {

    private static final RelationshipEnd LINES = RelationshipEnd.named("lines");

    private static Design orders(RelationshipEnd lines, boolean optional, ReferentialAction onDelete) {
        Linkage linkage = new Linkage.JoinColumns(ForeignKeySpec.DEFAULT.withOnDelete(onDelete));
        return design(entity("Basket", id("b")), entity("Line", id("l"), text("l-label"),
                toOne("l-basket", "Basket").withOptional(optional).withLinkage(linkage).withInverse(lines)));
    }

    /** A basket with two lines, persisted; its key. */
    private static Object persisted(BootedCode code) {
        Object basket = code.make("Basket");
        call(basket, "addLine", code.make("Line", "a"));
        call(basket, "addLine", code.make("Line", "b"));
        code.persist(basket);
        return get(basket, "getId");
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void persistingPassesOnOnlyWhereItShall(Target target) throws Exception {
        try (MigratedDatabase database =
                MigratedDatabase.of(orders(LINES.withCascades(Set.of(Cascade.PERSIST)), true, ReferentialAction.NO_ACTION), target)) {
            persisted(database.booted());
            assertEquals(List.of("a", "b"), database.column("select label from lines order by label"));
        }
        try (MigratedDatabase database = MigratedDatabase.of(orders(LINES, true, ReferentialAction.NO_ACTION), target)) {
            persisted(database.booted());
            assertEquals(List.of("1"), database.column("select count(*) from baskets"));
            assertEquals(List.of(), database.column("select label from lines"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void removingPassesOn(Target target) throws Exception {
        RelationshipEnd lines = LINES.withCascades(Set.of(Cascade.PERSIST, Cascade.REMOVE));
        try (MigratedDatabase database = MigratedDatabase.of(orders(lines, true, ReferentialAction.NO_ACTION), target)) {
            BootedCode code = database.booted();
            remove(code, persisted(code));
            assertEquals(List.of(), database.column("select label from lines"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void mergingPassesOn(Target target) throws Exception {
        RelationshipEnd lines = LINES.withCascades(Set.of(Cascade.PERSIST, Cascade.MERGE));
        try (MigratedDatabase database = MigratedDatabase.of(orders(lines, true, ReferentialAction.NO_ACTION), target)) {
            BootedCode code = database.booted();
            Object basket = code.make("Basket");
            Object line = code.make("Line", "a");
            call(basket, "addLine", line);
            code.persist(basket);
            call(line, "setLabel", "changed");
            code.inTransaction(session -> session.merge(basket));
            assertEquals(List.of("changed"), database.column("select label from lines"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void theDatabaseDeletesByItself(Target target) throws Exception {
        RelationshipEnd lines = LINES.withCascades(Set.of(Cascade.PERSIST)).withDatabaseDeletes(true);
        try (MigratedDatabase database = MigratedDatabase.of(orders(lines, true, ReferentialAction.CASCADE), target)) {
            BootedCode code = database.booted();
            Object key = persisted(code);
            assertEquals(2, code.statements(() -> remove(code, key)));
            assertEquals(List.of(), database.column("select label from lines"));
        }
    }

    /** Nobody reads the lines: the row of the basket goes, and the database does the rest. */
    @ParameterizedTest
    @CsvSource({"CASCADE,H2", "CASCADE,POSTGRESQL", "SET_NULL,H2", "SET_NULL,POSTGRESQL", "SET_DEFAULT,H2", "SET_DEFAULT,POSTGRESQL"})
    void aRowThatGoesLeavesItsReferencesAsDrawn(ReferentialAction onDelete, Target target) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(numbered(onDelete, ReferentialAction.NO_ACTION), target)) {
            BootedCode code = database.booted();
            Object gone = code.make("Basket", 2);
            Object line = code.make("Line", "a");
            call(line, "setBasket", gone);
            code.persist(code.make("Basket", 1), gone, line);
            code.inTransaction(session -> {
                Object reference = session.find(code.type("Line"), get(line, "getId"));
                session.remove(get(reference, "getBasket"));
                return null;
            });
            assertEquals(onDelete == ReferentialAction.CASCADE ? List.of() : List.of(onDelete == ReferentialAction.SET_NULL ? "null" : "1"),
                    database.column("select basket_id from lines"));
        }
    }

    @ParameterizedTest
    @CsvSource({"CASCADE,H2", "CASCADE,POSTGRESQL", "SET_NULL,H2", "SET_NULL,POSTGRESQL", "SET_DEFAULT,H2", "SET_DEFAULT,POSTGRESQL"})
    void aKeyThatChangesTakesItsReferencesAsDrawn(ReferentialAction onUpdate, Target target) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(numbered(ReferentialAction.NO_ACTION, onUpdate), target)) {
            BootedCode code = database.booted();
            Object line = code.make("Line", "a");
            Object basket = code.make("Basket", 2);
            call(line, "setBasket", basket);
            code.persist(code.make("Basket", 1), basket, line);
            database.database().run("update baskets set id = 3 where id = 2");
            Object found = code.find("Line", get(line, "getId"));
            switch (onUpdate) {
                case CASCADE -> assertEquals(3, get(get(found, "getBasket"), "getId"));
                case SET_NULL -> assertNull(call(found, "getBasket"));
                case SET_DEFAULT -> assertEquals(1, get(get(found, "getBasket"), "getId"));
                case NO_ACTION, RESTRICT -> throw new AssertionError(onUpdate);
            }
        }
    }

    /** Baskets with keys that people give, the first of which takes the lines of those that go. */
    private static Design numbered(ReferentialAction onDelete, ReferentialAction onUpdate) {
        ForeignKeySpec key = ForeignKeySpec.DEFAULT.withOnDelete(onDelete).withOnUpdate(onUpdate).withColumns(List.of(
                new JoinColumn(column("b-id"), null, null, null, DefaultValue.literal("1"), null)));
        return design(entity("Basket", attribute("b-id", SimpleType.INTEGER)), entity("Line", id("l"), text("l-label"),
                toOne("l-basket", "Basket").withOptional(true).withLinkage(new Linkage.JoinColumns(key))));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void refreshingPassesOnOnlyWhereItShall(Target target) throws Exception {
        assertEquals("changed", afterRefresh(LINES.withCascades(Set.of(Cascade.PERSIST, Cascade.REFRESH)), target));
        assertEquals("a", afterRefresh(LINES.withCascades(Set.of(Cascade.PERSIST)), target));
    }

    /** The label of a line that was changed in the database, when its basket was refreshed. */
    private static Object afterRefresh(RelationshipEnd lines, Target target) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(orders(lines, true, ReferentialAction.NO_ACTION), target)) {
            BootedCode code = database.booted();
            Object key = persisted(code);
            return code.inTransaction(session -> {
                Object basket = session.find(code.type("Basket"), key);
                Object first = firstLine(basket);
                session.createNativeMutationQuery("update lines set label = 'changed' where label = 'a'").executeUpdate();
                session.refresh(basket);
                return get(first, "getLabel");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void detachingPassesOnOnlyWhereItShall(Target target) throws Exception {
        assertEquals(false, isThereAfterDetaching(LINES.withCascades(Set.of(Cascade.PERSIST, Cascade.DETACH)), target));
        assertEquals(true, isThereAfterDetaching(LINES.withCascades(Set.of(Cascade.PERSIST)), target));
    }

    private static boolean isThereAfterDetaching(RelationshipEnd lines, Target target) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(orders(lines, true, ReferentialAction.NO_ACTION), target)) {
            BootedCode code = database.booted();
            Object key = persisted(code);
            return code.inTransaction(session -> {
                Object basket = session.find(code.type("Basket"), key);
                Object first = firstLine(basket);
                session.detach(basket);
                return session.contains(first);
            });
        }
    }

    private static Object firstLine(Object basket) {
        return ((Collection<?>) get(basket, "getLines")).stream().filter(l -> get(l, "getLabel").equals("a")).findFirst().orElseThrow();
    }

    private static void remove(BootedCode code, Object key) {
        code.inTransaction(session -> {
            session.remove(session.find(code.type("Basket"), key));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatLeavesTheListIsDeletedOrLetGo(Target target) throws Exception {
        RelationshipEnd lines = LINES.withCascades(Set.of(Cascade.PERSIST));
        try (MigratedDatabase database =
                MigratedDatabase.of(orders(lines.withOrphanRemoval(true), true, ReferentialAction.NO_ACTION), target)) {
            removeFirstLine(database.booted());
            assertEquals(List.of("b"), database.column("select label from lines"));
        }
        try (MigratedDatabase database = MigratedDatabase.of(orders(lines, true, ReferentialAction.NO_ACTION), target)) {
            removeFirstLine(database.booted());
            assertEquals(List.of("a"), database.column("select label from lines where basket_id is null"));
        }
    }

    private static void removeFirstLine(BootedCode code) {
        Object key = persisted(code);
        code.inTransaction(session -> {
            Object basket = session.find(code.type("Basket"), key);
            return call(basket, "removeLine", firstLine(basket));
        });
    }

    @ParameterizedTest
    @CsvSource({"true,H2", "true,POSTGRESQL", "false,H2", "false,POSTGRESQL"})
    void whatMovesToAnotherListIsKept(boolean orphanRemoval, Target target) throws Exception {
        RelationshipEnd lines = LINES.withCascades(Set.of(Cascade.PERSIST)).withOrphanRemoval(orphanRemoval);
        try (MigratedDatabase database = MigratedDatabase.of(orders(lines, false, ReferentialAction.NO_ACTION), target)) {
            BootedCode code = database.booted();
            Object from = code.make("Basket");
            Object to = code.make("Basket");
            call(from, "addLine", code.make("Line", "a", from));
            code.persist(from, to);
            code.inTransaction(session -> {
                Object line = session.createSelectionQuery("from Line", Object.class).getSingleResult();
                return call(session.find(code.type("Basket"), get(to, "getId")), "addLine", line);
            });
            assertEquals(List.of(String.valueOf(get(to, "getId"))), database.column("select basket_id from lines"));
        }
    }
}
