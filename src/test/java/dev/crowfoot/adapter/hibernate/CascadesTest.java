package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.adapter.hibernate.BootedCode.call;
import static dev.crowfoot.adapter.hibernate.BootedCode.get;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.text;
import static dev.crowfoot.testing.Sketch.toOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.RelationshipEnd.Cascade;
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
            Object first = ((Collection<?>) get(basket, "getLines")).stream().filter(l -> get(l, "getLabel").equals("a")).findFirst()
                    .orElseThrow();
            return call(basket, "removeLine", first);
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
