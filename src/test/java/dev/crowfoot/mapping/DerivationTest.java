package dev.crowfoot.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.RandomDesign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One file a drawing, with its schema on each target and what stands in for what; {@code -Dgolden.update} writes the files anew. */
class DerivationTest {
    private static final Path FOLDER = Path.of("src/test/resources/scenarios/derive");

    @TestFactory
    Stream<DynamicTest> scenarios() {
        return DerivationScenarios.all().entrySet().stream().map(e -> dynamicTest(e.getKey(), () -> check(e.getKey(), e.getValue())));
    }

    private static void check(String name, Design design) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Target target : Target.values()) {
            Derived derived = Derivation.derive(design, target);
            text.append("=== ").append(target.id()).append('\n').append(SchemaText.of(derived.schema()));
            derived.substitutions().forEach(s -> text.append("instead: ").append(s.subject()).append(": ").append(s.reason()).append('\n'));
            text.append('\n');
        }
        Path file = FOLDER.resolve(name + ".txt");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        } else {
            assertEquals(Files.readString(file), text.toString(),
                    "another schema than " + file + " says; if it is right, run with -Dgolden.update");
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void theIdsOfASchemaAreUniqueWhereTheyMustBe(Target target) {
        for (long seed = 0; seed < 100; seed++) {
            Schema schema = Derivation.derive(RandomDesign.of(seed), target).schema();
            assertEquals(List.of(), twice(schema.tables().stream().map(Table::id).toList()), "tables of seed " + seed);
            for (Table table : schema.tables()) {
                List<ElementId> inside = new ArrayList<>(table.columns().stream().map(Column::id).toList());
                table.uniques().forEach(u -> inside.add(u.id()));
                table.checks().forEach(c -> inside.add(c.id()));
                table.foreignKeys().forEach(f -> inside.add(f.id()));
                table.indexes().forEach(i -> inside.add(i.id()));
                assertEquals(List.of(), twice(inside), table.name() + " of seed " + seed);
            }
        }
    }

    private static List<ElementId> twice(List<ElementId> ids) {
        Set<ElementId> met = new HashSet<>();
        return ids.stream().filter(id -> !met.add(id)).toList();
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void hostileNamesBreakNothing(Target target) {
        for (long seed = 0; seed < 100; seed++) {
            Design design = RandomDesign.hostile(seed);
            Schema schema = Derivation.derive(design, target).schema();
            assertEquals(schema, Derivation.derive(design, target).schema(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatIsRememberedGivesTheSameAsFromScratch(Target target) {
        for (long seed = 0; seed < 60; seed++) {
            IncrementalDerivation incremental = new IncrementalDerivation();
            Design design = RandomDesign.of(seed);
            Random random = new Random(seed);
            for (int step = 0; step < 8; step++) {
                String where = "step " + step + " of seed " + seed;
                assertEquals(Derivation.derive(design, target), incremental.derive(design, target), where);
                design = changed(design, random);
            }
        }
    }

    /** Something of it renamed or removed. */
    private static Design changed(Design design, Random random) {
        List<EntityId> entities = List.copyOf(design.entities().keySet());
        if (entities.isEmpty()) {
            return RandomDesign.of(random.nextInt(1000));
        }
        EntityId id = entities.get(random.nextInt(entities.size()));
        var entity = design.entity(id).orElseThrow();
        return switch (random.nextInt(6)) {
            case 0 -> design.with(entity.withName(entity.name() + "X"));
            case 1 -> {
                var rest = new TreeMap<>(design.entities());
                rest.remove(id);
                yield design.withEntities(rest);
            }
            case 2 -> entity.members().isEmpty() ? design
                    : design.with(entity.withMembers(entity.members().subList(1, entity.members().size())));
            case 3 -> design.mixins().isEmpty() ? design
                    : design.with(design.mixins().firstEntry().getValue().withMembers(entity.members()));
            case 4 -> design.enums().isEmpty() ? design
                    : design.with(design.enums().firstEntry().getValue().withName("Renamed").withConstants(List.of()));
            default -> entity.members().isEmpty() ? design
                    : design.with(entity.withMembers(entity.members().reversed()));
        };
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void removingACheckLeavesTheNamesOfThoseBehindIt(Target target) {
        Design design = Objects.requireNonNull(DerivationScenarios.all().get("constraints_and_indexes"));
        Entity item = design.entity(new EntityId("item")).orElseThrow();
        CheckConstraint gone = new CheckConstraint(new CheckId("gone"), null, "a > 0", true, true, null);
        CheckConstraint stays = new CheckConstraint(new CheckId("STAYS-1"), null, "a > 1", true, true, null);
        for (List<CheckConstraint> checks : List.of(List.of(gone, stays), List.of(stays), List.of(stays, gone))) {
            Table table =
                    Derivation.derive(design.with(item.withChecks(checks)), target).schema().table(new ElementId("item")).orElseThrow();
            assertEquals("ck_items_stays_1",
                    table.checks().stream().filter(c -> c.id().value().equals("STAYS-1")).findFirst().orElseThrow().name());
        }
    }

    @Test
    void tablesAreTheSameObjectsWhileNothingOfThemChanges() {
        IncrementalDerivation incremental = new IncrementalDerivation();
        Design design = Objects.requireNonNull(DerivationScenarios.all().get("blog"));
        Table before = incremental.derive(design, Target.H2).schema().table(new ElementId("comment")).orElseThrow();
        var tag = design.entity(new EntityId("tag")).orElseThrow();
        Table after =
                incremental.derive(design.with(tag.withName("Label")), Target.H2).schema().table(new ElementId("comment")).orElseThrow();
        assertEquals(System.identityHashCode(before), System.identityHashCode(after));
    }
}
