package dev.crowfoot.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a schema is drawn as; that nothing of it is lost is {@link LiftLawTest}'s. */
class LiftTest {

    private static Design redrawn(String scenario, Target target) {
        return redrawn(drawing(scenario), target);
    }

    private static Design redrawn(Design drawing, Target target) {
        Schema schema = Derivation.derive(drawing, target).schema();
        Design design = Lift.lift(Anonymous.of(schema), target, LiftOptions.DEFAULT);
        assertEquals(SchemaText.of(Anonymous.of(schema)), SchemaText.of(Anonymous.of(Derivation.derive(design, target).schema())));
        return design;
    }

    private static Design drawing(String scenario) {
        Map<String, Design> all = DerivationScenarios.all();
        return Objects.requireNonNull(all.get(scenario));
    }

    private static Entity entity(Design design, String name) {
        return design.entities().values().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    private static Relationship relationship(Entity entity, String name) {
        return entity.members().stream().filter(m -> m.name().equals(name)).map(Relationship.class::cast).findFirst().orElseThrow();
    }

    @Test
    void tablesBecomeClassesInTheSingularWithFieldsAfterTheirColumns() {
        Design design = redrawn("blog", Target.POSTGRESQL);
        assertEquals(List.of("Comment", "Post", "Tag", "User"), design.entities().values().stream().map(Entity::name).sorted().toList());
        assertEquals(List.of("id", "title", "status", "author", "createdAt", "updatedAt", "tags"),
                entity(design, "Post").members().stream().map(Member::name).toList());
    }

    @Test
    void namesThatTheConventionsGiveAreLeftToThem() {
        Entity post = entity(redrawn("blog", Target.H2), "Post");
        assertEquals(null, post.table().name());
        assertEquals(null, post.key().name());
        assertEquals(List.of(), post.members().stream().filter(m -> m instanceof Attribute a && a.column().name() != null).toList());
        assertEquals(Linkage.JoinColumns.DEFAULT, relationship(post, "author").linkage());
    }

    @ParameterizedTest
    @EnumSource
    void aTableThatOnlyJoinsTwoOthersNeedsNoPrimaryKey(Linkage.JoinTable.Key key) {
        Linkage.JoinTable usual = Linkage.JoinTable.DEFAULT;
        Linkage.JoinTable kept = new Linkage.JoinTable(usual.table(), usual.toOwner(), usual.toTarget(), null, key, null);
        Design blog = drawing("blog");
        Entity post = entity(blog, "Post");
        Relationship tags = relationship(post, "tags");
        Design design = redrawn(blog.with(post.withMembers(
                post.members().stream().map(m -> m.equals(tags) ? tags.withLinkage(kept) : m).toList())), Target.POSTGRESQL);
        assertEquals(kept, relationship(entity(design, "Post"), "tags").linkage());
    }

    @Test
    void aTableThatOnlyJoinsTwoOthersBecomesAManyToMany() {
        Design design = redrawn("blog", Target.POSTGRESQL);
        Relationship tags = relationship(entity(design, "Post"), "tags");
        assertEquals(Cardinality.MANY_TO_MANY, tags.cardinality());
        assertEquals(Linkage.JoinTable.DEFAULT, tags.linkage());
        assertEquals(entity(design, "Tag").id(), tags.target());
    }

    @Test
    void aTextWithACheckOnItsValuesBecomesAnEnum() {
        Design design = redrawn("blog", Target.H2);
        EnumType status = design.enums().firstEntry().getValue();
        assertEquals(List.of("PostStatus", Storage.NAME, List.of("DRAFT", "PUBLISHED")),
                List.of(status.name(), status.storage(), status.constants().stream().map(EnumConstant::name).toList()));
    }

    @Test
    void anEnumTypeOfTheDatabaseBecomesANativeEnum() {
        for (Target target : Target.values()) {
            EnumType mood = redrawn("enums", target).enums().values().stream()
                    .filter(e -> e.constants().stream().anyMatch(c -> c.name().equals("SAD"))).findFirst().orElseThrow();
            assertEquals(Storage.NATIVE, mood.storage());
        }
    }

    @Test
    void aKeyOfTwoForeignKeysWithMoreBesideThemBecomesAnAssociationObject() {
        Design design = redrawn("keys", Target.POSTGRESQL);
        Entity enrolment = entity(design, "Enrolment");
        assertEquals(List.of(ColumnId.of(relationship(enrolment, "student").id()), ColumnId.of(relationship(enrolment, "course").id())),
                enrolment.key().columns());
    }

    @Test
    void aForeignKeyThatIsTheKeyOrUniqueBecomesAOneToOne() {
        assertEquals(Cardinality.ONE_TO_ONE, relationship(entity(redrawn("keys", Target.H2), "Detail"), "student").cardinality());
        assertEquals(Cardinality.ONE_TO_ONE, relationship(entity(redrawn("foreign_keys", Target.H2), "Transfer"), "receipt").cardinality());
    }

    @Test
    void aColumnOfTwoForeignKeysIsAnAttributeThatTheyShare() {
        Entity transfer = entity(redrawn("foreign_keys", Target.POSTGRESQL), "Transfer");
        Linkage.JoinColumns payer = (Linkage.JoinColumns) transfer.members().stream().filter(m -> m instanceof Relationship r
                && r.linkage() instanceof Linkage.JoinColumns(var key) && "fk_payer".equals(key.name())).map(Relationship.class::cast)
                .map(Relationship::linkage).findFirst().orElseThrow();
        assertEquals(2, payer.foreignKey().columns().size());
    }

    @Test
    void aTableWithoutAPrimaryKeyIsDrawnWithoutOne() {
        assertEquals(true, entity(redrawn("keys", Target.H2), "Log").key().isEmpty());
    }

    @Test
    void whatIsReadCanBeDeclinedAndTheTablesAreTheSame() {
        for (Target target : Target.values()) {
            for (String name : DerivationScenarios.all().keySet().stream().filter(n -> !n.equals("names") && !n.equals("objects"))
                    .toList()) {
                Schema schema = Anonymous.of(Derivation.derive(drawing(name), target).schema());
                Lift.Lifted plain = Lift.read(schema, target, LiftOptions.DEFAULT.withReads(_ -> false));
                assertEquals(SchemaText.of(schema), SchemaText.of(Anonymous.of(Derivation.derive(plain.design(), target).schema())), name);
                assertEquals(List.of(), relationships(plain.design()).filter(r -> r.cardinality() != Cardinality.MANY_TO_ONE).toList(),
                        name);
                assertEquals(List.of(), plain.design().enums().values().stream().filter(e -> e.storage() != Storage.NATIVE).toList(), name);
            }
        }
    }

    @Test
    void aSingleReadingCanBeDeclined() {
        Schema schema = Anonymous.of(Derivation.derive(drawing("blog"), Target.POSTGRESQL).schema());
        List<String> ids = Lift.read(schema, Target.POSTGRESQL, LiftOptions.DEFAULT).readings().stream().map(Reading::id).sorted().toList();
        assertEquals(List.of("enum:posts.status", "many_to_many:post_tags", "relationship_name:comments.fk_comments_parent_id",
                "relationship_name:posts.fk_posts_author_id", "self_reference:comments.fk_comments_parent_id"), ids);
        Design design = Lift.lift(schema, Target.POSTGRESQL, LiftOptions.DEFAULT.withReads(r -> r.kind() != Reading.Kind.MANY_TO_MANY));
        assertEquals(List.of("Comment", "Post", "PostTag", "Tag", "User"),
                design.entities().values().stream().map(Entity::name).sorted().toList());
        assertEquals(1, design.enums().size());
    }

    private static Stream<Relationship> relationships(Design design) {
        return design.entities().values().stream().flatMap(e -> e.members().stream())
                .flatMap(m -> m instanceof Relationship r ? Stream.of(r) : Stream.empty());
    }

    @Test
    void everyScenarioComesBack() {
        for (String scenario : DerivationScenarios.all().keySet()) {
            if (!scenario.equals("names") && !scenario.equals("objects")) {
                redrawn(scenario, Target.H2);
                redrawn(scenario, Target.POSTGRESQL);
            }
        }
    }
}
