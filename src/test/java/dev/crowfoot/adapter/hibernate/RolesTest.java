package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.adapter.hibernate.BootedCode.call;
import static dev.crowfoot.adapter.hibernate.BootedCode.get;
import static dev.crowfoot.testing.Sketch.attribute;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.text;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.design.type.TimestampType;
import dev.crowfoot.target.Target;
import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Attributes that the persistence layer uses do what they are there for. */
class RolesTest {

    private static Attribute role(String id, AttributeType type, AttributeRole role) {
        return attribute(id, type).withRole(role);
    }

    private static Design note(Attribute... attributes) {
        List<Member> members = Stream.concat(Stream.of(id("n"), text("n-body")), Stream.of(attributes)).map(Member.class::cast).toList();
        return design(entity("Note", members.toArray(Member[]::new)));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatIsRemovedSoftlyStaysInItsTable(Target target) throws Exception {
        try (MigratedDatabase database =
                MigratedDatabase.of(note(role("n-deleted", SimpleType.BOOLEAN, AttributeRole.SOFT_DELETE)), target)) {
            removeOneOfTwo(database.booted());
            assertEquals(List.of("kept"), database.column("select body from notes where not deleted"));
            assertEquals(List.of("removed"), database.column("select body from notes where deleted"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aTimeOfDeletionTellsWhen(Target target) throws Exception {
        Attribute deletedAt = role("n-deletedAt", new TimestampType(true, null), AttributeRole.SOFT_DELETE).withNullable(true);
        try (MigratedDatabase database = MigratedDatabase.of(note(deletedAt), target)) {
            removeOneOfTwo(database.booted());
            assertEquals(List.of("kept"), database.column("select body from notes where deleted_at is null"));
            assertEquals(List.of("removed"), database.column("select body from notes where deleted_at > date '2020-01-01'"));
        }
    }

    /** Persists two notes, removes one, and sees that only the other is found. */
    private static void removeOneOfTwo(BootedCode code) {
        Object removed = code.make("Note", "removed");
        code.persist(code.make("Note", "kept"), removed);
        code.inTransaction(session -> {
            session.remove(session.find(code.type("Note"), get(removed, "getId")));
            return null;
        });
        assertEquals(List.of("kept"), code.query("select n.body from Note n"));
        assertNull(code.<@Nullable Object>inTransaction(session -> session.find(code.type("Note"), get(removed, "getId"))));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void tenantsSeeTheirOwnRowsOnly(Target target) throws Exception {
        Attribute tenant = role("n-tenant", new StringType(20), AttributeRole.TENANT_ID);
        try (MigratedDatabase database = MigratedDatabase.of(note(tenant), target)) {
            BootedCode code = database.booted();
            code.enter("red");
            Object red = code.make("Note", "of red");
            code.persist(red);
            code.enter("blue");
            code.persist(code.make("Note", "of blue"));
            assertEquals(List.of("of blue"), code.query("select n.body from Note n"));
            assertNull(code.<@Nullable Object>inTransaction(session -> session.find(code.type("Note"), get(red, "getId"))));
            assertEquals(List.of("blue", "red"), database.column("select tenant from notes order by tenant"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void timesOfCreationAndUpdateAreSetByThemselves(Target target) throws Exception {
        Design design = note(role("n-createdAt", new TimestampType(true, null), AttributeRole.CREATED_AT),
                role("n-updatedAt", new TimestampType(false, null), AttributeRole.UPDATED_AT));
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            Object note = code.make("Note", "a");
            code.persist(note);
            assertEquals(List.of("1"),
                    database.column("select count(*) from notes where created_at > date '2020-01-01' and updated_at > date '2020-01-01'"));
            database.database().run("update notes set created_at = date '2001-01-01', updated_at = date '2001-01-01'");
            code.inTransaction(session -> call(session.find(code.type("Note"), get(note, "getId")), "setBody", "b"));
            assertEquals(List.of("b"),
                    database.column("select body from notes where created_at < date '2002-01-01' and updated_at > date '2020-01-01'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aNaturalIdFindsAndIdentifies(Target target) throws Exception {
        try (MigratedDatabase database =
                MigratedDatabase.of(note(role("n-code", new StringType(9), AttributeRole.NATURAL_ID)), target)) {
            BootedCode code = database.booted();
            Object note = code.make("Note", "a", "n-1");
            assertEquals(note, code.make("Note", "b", "n-1"));
            assertEquals(note.hashCode(), code.make("Note", "b", "n-1").hashCode());
            assertNotEquals(note, code.make("Note", "a", "n-2"));
            code.persist(note);
            Object found = code.inTransaction(session -> session.find(code.type("Note"), "n-1", KeyType.NATURAL));
            assertEquals("a", get(found, "getBody"));
            assertEquals(List.of(), Stream.of(code.type("Note").getMethods()).filter(m -> m.getName().equals("setCode")).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aStaleObjectIsNotWritten(Target target) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(note(role("n-version", SimpleType.INTEGER, AttributeRole.VERSION)), target)) {
            BootedCode code = database.booted();
            Object note = code.make("Note", "a");
            code.persist(note);
            code.inTransaction(session -> call(session.find(code.type("Note"), get(note, "getId")), "setBody", "b"));
            call(note, "setBody", "lost");
            assertThrows(OptimisticLockException.class, () -> code.inTransaction(session -> session.merge(note)));
            assertEquals(List.of("1"), database.column("select version from notes where body = 'b'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aReadOnlyEntityCannotBeChanged(Target target) throws Exception {
        Entity country = entity("Country", id("c"), text("c-name")).withReadOnly(true);
        try (MigratedDatabase database = MigratedDatabase.of(design(country), target)) {
            BootedCode code = database.booted();
            assertEquals(List.of(), Stream.of(code.type("Country").getMethods()).filter(m -> m.getName().startsWith("set")).toList());
            code.persist(code.make("Country", "Norway"));
            Field name = code.type("Country").getDeclaredField("name");
            name.setAccessible(true);
            code.inTransaction(session -> {
                Object found = session.createSelectionQuery("from Country", Object.class).getSingleResult();
                assertDoesNotThrow(() -> name.set(found, "Sweden"));
                return null;
            });
            assertEquals(List.of("Norway"), database.column("select name from countries"));
        }
    }
}
