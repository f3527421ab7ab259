package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.adapter.hibernate.BootedCode.get;
import static dev.crowfoot.testing.Sketch.attribute;
import static dev.crowfoot.testing.Sketch.column;
import static dev.crowfoot.testing.Sketch.constant;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.integer;
import static dev.crowfoot.testing.Sketch.text;
import static dev.crowfoot.testing.Sketch.toOne;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.crowfoot.app.code.GeneratedCode;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.RandomDesign;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and comments that try to break out of Java do not: what cannot be a class or a field is left out and named, the rest compiles. */
class HostileClassesTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 10, 14, 20, 25, 26, 31, 32, 39, 46})
    void classesOfAHostileDesignCompile(long seed) {
        GeneratedCode code = MigratedDatabase.generate(RandomDesign.hostile(seed));
        if (!code.files().isEmpty()) {
            CompiledCode.of(code.files());
        }
        assertNotEquals(List.of(), code.problems());
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void classesMayBeCalledAsThoseOfJavaAndOfTheLibraries(Target target) throws Exception {
        List<String> names =
                List.of("Object", "String", "Record", "Override", "Class", "Integer", "Long", "Entity", "Table", "Column", "Id",
                        "List", "Set", "ArrayList", "GeneratedValue", "ManyToOne", "OneToMany", "FetchType");
        Design design = Design.EMPTY;
        for (String name : names) {
            String id = name.toLowerCase(Locale.ROOT);
            design = design.with(entity(name, id(id), text(id + "-text"), attribute(id + "-number", SimpleType.INTEGER).withNullable(true),
                    toOne(id + "-other", "Object").withInverse(RelationshipEnd.named("of" + name))));
        }
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            assertEquals(List.of(), database.code().problems());
            assertEquals(names.size(), database.code().files().size());
            assertEquals(List.of(), database.booted().query("from String where other.text = 'a'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void commentsStayComments(Target target) throws Exception {
        String comment =
                "*/ static { int x = 1 / 0; } /* \\u002a/ static { } \\" + "u000a @Deprecated <script> {@link X} \u2028 \uD83D\uDE80";
        EnumType state = new EnumType(new EnumTypeId("state"), "State", Storage.NAME, TableName.BY_CONVENTION,
                List.of(new EnumConstant(new EnumConstantId("c"), "IDLE", null, comment)), comment);
        Design design = design(entity("Post", id("p"), text("p-title").withComment(comment), constant("p-state", "State"))
                .withComment(comment)).with(state);
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            assertEquals(Set.of(), Set.of(database.booted().type("Post").getAnnotationsByType(Deprecated.class)));
            assertEquals(List.of(), database.booted().query("from Post"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void wordsOfJavaAndOfSqlAreNamesAllTheSame(Target target) throws Exception {
        Design design = design(entity("Order", id("o"), text("o-class"), text("o-select"), text("o-new"), text("o-user"), text("o-var"),
                text("o-getClass"), attribute("o-table", SimpleType.INTEGER).withNullable(true)));
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            code.persist(code.make("Order", "a", "b", "c", "d", "e", "f"));
            assertEquals("a", get(code.query("from Order").getFirst(), "getClass_"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void namesOfTwoHundredCharactersWork(Target target) throws Exception {
        String name = "X" + "y".repeat(194);
        Design design = design(entity("Long", id("l"), text("l-text").withName("z".repeat(200))).withName(name));
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            database.booted().persist(database.booted().make(name, "long"));
            assertEquals(1, database.booted().query("from " + name).size());
        }
    }

    @Test
    void whatJavaCannotNameIsLeftOutAndNamed() {
        Design design = design(entity("Rocket", id("r")).withName("\uD83D\uDE80"),
                entity("Post", id("p"), text("p-rocket").withName("\uD83D\uDE80"), text("p-title")),
                entity("Keyless", integer("k-id").withName("*/")).withKey(Key.of(column("k-id"))));
        GeneratedCode code = MigratedDatabase.generate(design);
        assertEquals(List.of("com/example/random/Post.java"), List.copyOf(code.files().keySet()));
        assertEquals(List.of("'\uD83D\uDE80' cannot be the name of a Java class: rename it",
                "Keyless becomes no class because '*/' of its primary key cannot be a Java field, or is there twice: rename it",
                "'\uD83D\uDE80' cannot be the name of a Java field: rename it"), code.problems().stream().map(p -> p.message()).toList());
    }
}
