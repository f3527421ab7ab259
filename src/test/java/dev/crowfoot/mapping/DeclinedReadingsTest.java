package dev.crowfoot.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.NativeType;
import dev.crowfoot.mapping.Reading.Kind;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a table is drawn as where something that could be read into it is not wanted; that it asks for the same table is {@link LiftLawTest}'s. */
class DeclinedReadingsTest {

    private static Schema schema(String scenario, Target target) {
        return Anonymous.of(Derivation.derive(Objects.requireNonNull(DerivationScenarios.all().get(scenario)), target).schema());
    }

    private static Design drawn(String scenario, Target target, Predicate<Reading> declined) {
        Schema schema = schema(scenario, target);
        Design design = Lift.lift(schema, target, LiftOptions.DEFAULT.withReads(declined.negate()));
        assertEquals(SchemaText.of(schema), SchemaText.of(Anonymous.of(Derivation.derive(design, target).schema())));
        return design;
    }

    private static Predicate<Reading> kind(Kind kind) {
        return reading -> reading.kind() == kind;
    }

    private static Entity entity(Design design, String name) {
        return design.entities().values().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> members(Design design, String entity) {
        return entity(design, entity).members().stream().map(Member::name).toList();
    }

    private static Member member(Design design, String entity, String name) {
        return entity(design, entity).members().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }

    private static Attribute attribute(Design design, String entity, String name) {
        return (Attribute) member(design, entity, name);
    }

    /** The attributes whose columns the relationship shares. */
    private static Set<String> shared(Design design, String entity, String relationship) {
        Linkage linkage = ((Relationship) member(design, entity, relationship)).linkage();
        Set<ColumnId> columns = ((Linkage.JoinColumns) linkage).foreignKey().columns().stream().map(JoinColumn::shares)
                .filter(Objects::nonNull).map(ColumnId::of).collect(Collectors.toSet());
        return entity(design, entity).members().stream().filter(m -> m instanceof Attribute a && columns.contains(ColumnId.of(a.id())))
                .map(Member::name).collect(Collectors.toSet());
    }

    @Test
    void anEnumTypeOfPostgresqlIsTheTypeOfItsColumnsByNameAndIsKept() {
        Design read = drawn("enums", Target.POSTGRESQL, _ -> false);
        assertTrue(attribute(read, "Shirt", "mood").type() instanceof EnumRef, "read when nobody declines");
        assertTrue(attribute(read, "Shirt", "moods").type() instanceof ArrayType);
        Design design = drawn("enums", Target.POSTGRESQL, kind(Kind.NATIVE_ENUM));
        assertEquals(new NativeType("\"mood\"", null), attribute(design, "Shirt", "mood").type());
        assertEquals(new NativeType("\"mood\"[]", null), attribute(design, "Shirt", "moods").type());
        assertEquals(new NativeType("\"audit\".\"Kind\"", null), attribute(design, "Shirt", "kind").type());
        assertEquals(2, design.enums().values().stream().filter(e -> e.storage() == Storage.NATIVE).count(), "the types are kept");
    }

    @Test
    void anEnumOfH2IsTheTypeOfItsColumn() {
        Design design = drawn("enums", Target.H2, reading -> reading.id().equals("native_enum:shirts.mood"));
        assertEquals(new NativeType("enum('SAD','OK')", null), attribute(design, "Shirt", "mood").type());
        assertTrue(attribute(design, "Shirt", "kind").type() instanceof EnumRef, "another column was declined too");
    }

    @Test
    void anEnumTypeThatNoColumnHasIsNoChoice() {
        Design shirt = Objects.requireNonNull(DerivationScenarios.all().get("enums"));
        Schema unused = Anonymous.of(Derivation.derive(shirt.withEntities(new TreeMap<>()), Target.POSTGRESQL).schema());
        assertEquals(List.of(), Lift.read(unused, Target.POSTGRESQL, LiftOptions.DEFAULT).readings());
    }

    @Test
    void theColumnOfASelfReferenceIsAnAttributeThatTheRelationshipShares() {
        assertEquals(List.of("id", "post", "parent", "text"), members(drawn("blog", Target.POSTGRESQL, _ -> false), "Comment"));
        Design design = drawn("blog", Target.POSTGRESQL, kind(Kind.SELF_REFERENCE));
        assertEquals(List.of("id", "post", "parentId", "text", "parent"), members(design, "Comment"));
        assertEquals(Set.of("parentId"), shared(design, "Comment", "parent"));
        assertEquals(Set.of(), shared(design, "Comment", "post"));
    }

    @Test
    void aKeyOfForeignKeysIsMadeOfAttributesThatTheRelationshipsShare() {
        Design design = drawn("keys", Target.H2, kind(Kind.ASSOCIATION));
        Entity enrolment = entity(design, "Enrolment");
        assertEquals(List.of("courseCode", "studentId", "grade", "course", "student"), members(design, "Enrolment"));
        assertEquals(Set.of("courseCode", "studentId"),
                enrolment.members().stream().filter(m -> m instanceof Attribute a && enrolment.isKey(a.id()))
                        .map(Member::name).collect(Collectors.toSet()));
        assertEquals(Set.of("studentId"), shared(design, "Enrolment", "student"));
    }

    @Test
    void aRelationshipIsCalledAfterItsClassAndCountedWhereThatIsTaken() {
        assertEquals(List.of("id", "title", "status", "user", "createdAt", "updatedAt", "tags"),
                members(drawn("blog", Target.POSTGRESQL, kind(Kind.RELATIONSHIP_NAME)), "Post"));
        Schema schema = schema("foreign_keys", Target.POSTGRESQL);
        List<String> ids = Lift.read(schema, Target.POSTGRESQL, LiftOptions.DEFAULT).readings().stream()
                .filter(kind(Kind.RELATIONSHIP_NAME)).map(Reading::id).toList();
        assertEquals(List.of("account"), plain("foreign_keys", _ -> false), "one is called so by its column");
        assertEquals(List.of("account", "account2"), plain("foreign_keys", reading -> reading.id().equals(ids.getFirst())));
        List<String> all = plain("foreign_keys", kind(Kind.RELATIONSHIP_NAME));
        assertTrue(all.size() > 2 && all.containsAll(List.of("account", "account2", "account3")), all.toString());
    }

    /** The relationships to accounts that are called after the class. */
    private static List<String> plain(String scenario, Predicate<Reading> declined) {
        return entity(drawn(scenario, Target.POSTGRESQL, declined), "Transfer").members().stream().filter(m -> m instanceof Relationship)
                .map(Member::name).filter(name -> name.matches("account\\d*")).toList();
    }

    @Test
    void whatAReadingGivesIsSaidWithWhatItWouldBeElse() {
        List<Reading> names = Lift.read(schema("blog", Target.POSTGRESQL), Target.POSTGRESQL, LiftOptions.DEFAULT).readings().stream()
                .filter(kind(Kind.RELATIONSHIP_NAME)).toList();
        assertTrue(names.stream().anyMatch(r -> r.gives().equals("author, else user")), names.toString());
        assertTrue(names.stream().anyMatch(r -> r.text().equals("posts.fk_posts_author_id is called after its column: author, else user")),
                names.toString());
    }
}
