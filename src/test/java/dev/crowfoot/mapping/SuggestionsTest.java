package dev.crowfoot.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.TimestampType;
import dev.crowfoot.mapping.suggestion.Suggestion;
import dev.crowfoot.mapping.suggestion.Suggestions;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.RandomDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is offered, and that taking it changes the classes alone. */
class SuggestionsTest {

    private static final AttributeType MOMENT = new TimestampType(false, null);
    private final AtomicInteger count = new AtomicInteger();

    private String next() {
        return "s" + count.incrementAndGet();
    }

    private static Attribute attribute(String entity, String name, AttributeType type, ColumnSpec column) {
        return Attribute.of(new AttributeId(entity + "-" + name), name, type).withColumn(column);
    }

    private static Entity entity(String name, Attribute... more) {
        Attribute id = attribute(name, "id", SimpleType.BIG_INTEGER, ColumnSpec.NOT_NULL);
        List<Member> members = new ArrayList<>(List.of(id));
        members.addAll(List.of(more));
        return Entity.named(new EntityId(name.toLowerCase(java.util.Locale.ROOT)), name).withMembers(members)
                .withKey(new Key(null, List.of(ColumnId.of(id.id())), List.of(), Key.CompositeStyle.ID_CLASS,
                        dev.crowfoot.design.Deferrability.NOT_DEFERRABLE, null));
    }

    private static Entity audited(String name) {
        return entity(name, attribute(name, "title", SimpleType.TEXT, ColumnSpec.NOT_NULL),
                attribute(name, "version", SimpleType.INTEGER, ColumnSpec.NOT_NULL),
                attribute(name, "createdAt", MOMENT, ColumnSpec.NOT_NULL), attribute(name, "updatedAt", MOMENT, ColumnSpec.NULLABLE));
    }

    private static Design design(Entity... entities) {
        Design design = Design.EMPTY;
        for (Entity entity : entities) {
            design = design.with(entity);
        }
        return design;
    }

    private List<String> offered(Entity... entities) {
        return Suggestions.of(design(entities), this::next).stream().map(Suggestion::id).toList();
    }

    @Test
    void versionsTimestampsAndMarksOfDeletionAreFound() {
        Entity order = audited("Order");
        assertEquals(List.of("version:Order.version", "timestamps:Order.createdAt", "timestamps:Order.updatedAt"), offered(order));
        assertEquals(List.of("soft_delete:Post.deletedAt"),
                offered(entity("Post", attribute("Post", "deletedAt", MOMENT, ColumnSpec.NULLABLE))));
    }

    @Test
    void aVersionThatIsPartOfWhatIsUniqueIsNotForLocking() {
        Entity document = audited("Document");
        UniqueConstraint unique = new UniqueConstraint(new dev.crowfoot.design.id.UniqueId("u"), null,
                List.of(ColumnId.of(new AttributeId("Document-title")), ColumnId.of(new AttributeId("Document-version"))), List.of(),
                dev.crowfoot.design.Deferrability.NOT_DEFERRABLE, false, null);
        assertTrue(offered(document.withUniques(List.of(unique))).stream().noneMatch(s -> s.startsWith("version")));
    }

    @Test
    void whatThreeEntitiesEndInIsOfferedAsAMixin() {
        assertEquals(List.of("mixins:title, version, createdAt, updatedAt:A"),
                Suggestions.mixins(design(audited("A"), audited("B"), audited("C")), this::next).stream().map(Suggestion::id).toList());
        assertEquals(List.of(), Suggestions.mixins(design(audited("A"), audited("B")), this::next));
    }

    @Test
    void whatIsNotAlikeInEverythingIsNotShared() {
        Entity other = entity("D", attribute("D", "createdAt", MOMENT, ColumnSpec.NULLABLE),
                attribute("D", "updatedAt", MOMENT, ColumnSpec.NULLABLE));
        assertEquals(List.of(), Suggestions.mixins(design(audited("A"), audited("B"), other), this::next));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void takingEverythingChangesNoColumn(Target target) {
        Design before = design(audited("A"), audited("B"), audited("C"), entity("D"));
        Suggestions.Taken taken = Suggestions.take(before, _ -> true, this::next);
        assertEquals(10, taken.taken().size());
        assertEquals(List.of("id", "title", "version", "created_at", "updated_at"), columns(taken.design(), target));
        assertEquals(columns(before, target), columns(taken.design(), target));
        assertSame(before, taken.design(), target, "by hand");
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void takingWhatIsOfferedForAnyDesignChangesNothingInTheDatabase(Target target) {
        for (long seed = 0; seed < 200; seed++) {
            Design before = RandomDesign.of(seed);
            assertSame(before, Suggestions.take(before, _ -> true, this::next).design(), target, "seed " + seed);
        }
    }

    private static List<String> columns(Design design, Target target) {
        return Derivation.derive(design, target).schema().tables().getFirst().columns().stream().map(c -> c.name()).toList();
    }

    private static void assertSame(Design before, Design after, Target target, String which) {
        Schema wanted = Derivation.derive(before, target).schema();
        Schema now = Derivation.derive(after, target).schema();
        assertEquals(List.of(), SchemaDiffer.diff(SchemaMatcher.identify(now, wanted), wanted), which);
    }
}
