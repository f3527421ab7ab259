package dev.crowfoot.document.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Document;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.Ignoring;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.schema.diff.SqlText;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.RandomDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The law of what a database cannot know: whatever is taken from one, the rest of a drawing is the very same. */
class UntouchedLawTest {

    private static final int SEEDS = Integer.getInteger("laws.seeds", 200);
    private static final int CHANGES = 4;

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatNoDatabaseKnowsStays(Target target) {
        List<String> failures = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            for (String lost : lost(seed, target)) {
                failures.add("seed " + seed + ": " + lost);
            }
        }
        assertEquals("", String.join("\n", failures));
    }

    private static List<String> lost(long seed, Target target) {
        Document before = RandomDocument.of(seed);
        Schema now = Derivation.derive(before.design(), target).schema();
        if (now.tables().isEmpty()) {
            return List.of();
        }
        Schema goal = new RandomNeighbour(seed).change(now, CHANGES);
        Document after = Redrawing.redraw(before, goal, target, RedrawingLawTest.ids(), () -> {}).document();
        List<String> lost = new ArrayList<>();
        compare("settings", before.settings(), after.settings(), lost);
        compare("baseline", before.baseline(), after.baseline(), lost);
        compare("diagrams", stay(before.diagrams(), after.design()), stay(after.diagrams(), before.design()), lost);
        compare("conventions", before.design().conventions(), after.design().conventions(), lost);
        compare("enums", before.design().enums(), after.design().enums(), lost);
        Set<String> touched = touched(before.design(), now, goal);
        before.design().entities().values().forEach(e -> after.design().entity(e.id())
                .ifPresentOrElse(a -> entity(e, a, touched, lost), () -> lost.add(e.name() + " is gone")));
        before.design().mixins().values().forEach(m -> after.design().mixin(m.id()).ifPresentOrElse(a -> shared(m, a, lost),
                () -> lost.add(m.name() + " is gone")));
        before.design().embeddables().values().forEach(m -> after.design().embeddable(m.id()).ifPresentOrElse(a -> shared(m, a, lost),
                () -> lost.add(m.name() + " is gone")));
        if (!lost.isEmpty()) {
            lost.add("after " + SchemaDiffer.diff(now, goal).stream().map(ChangeText::of).toList());
        }
        return lost;
    }

    private static void compare(String what, Object before, Object after, List<String> lost) {
        if (!before.equals(after)) {
            lost.add(what + "\n  was " + before + "\n  is  " + after);
        }
    }

    /** The pictures with what is in the other design too. */
    private static Map<DiagramId, Diagram> stay(SequencedMap<DiagramId, Diagram> diagrams, Design other) {
        Map<DiagramId, Diagram> stay = new HashMap<>();
        diagrams.forEach((id, diagram) -> {
            SequencedMap<EntityId, Placement> places = new TreeMap<>(diagram.placements());
            places.keySet().removeIf(e -> other.entity(e).isEmpty());
            stay.put(id, new Diagram(id, diagram.name(), places));
        });
        return stay;
    }

    /** Whether nothing but names of the table, its columns, its constraints and its indexes differs. */
    private static boolean isPlainlyRenamed(Table join, Table later) {
        return Objects.equals(join.comment(), later.comment())
                && join.columns().size() == later.columns().size() && join.parts().size() == later.parts().size()
                && join.columns().stream().allMatch(c -> later.column(c.id()).filter(l -> same(c, l)).isPresent());
    }

    private static boolean isReferredTo(Schema schema, Table table) {
        return schema.tables().stream().flatMap(t -> t.foreignKeys().stream()).anyMatch(f -> f.references().equals(table.name()));
    }

    /**
     * The members of which a column, or what a column is part of, is not as it was, whatever it is called. A table between two with more to it is an entity.
     */
    private static Set<String> touched(Design before, Schema now, Schema goal) {
        Set<String> members = new HashSet<>();
        for (Table table : now.tables()) {
            Table later = goal.table(table.id()).orElseThrow();
            boolean join = before.entity(new EntityId(table.id().value())).isEmpty();
            if (join && (!isPlainlyRenamed(table, later) || isReferredTo(goal, later))) {
                members.add(new ColumnId(table.id().value()).member());
            }
            for (Column column : table.columns()) {
                // what an embedded one has, others may have too, under one comment
                boolean embedded = column.id().value().contains(".");
                boolean same =
                        later.column(column.id()).filter(l -> same(column, embedded ? l : l.withComment(column.comment()))).isPresent();
                Stream<TablePart> parts = table.parts().stream().filter(p -> isPartOf(column, p));
                if (!same || !parts.allMatch(p -> later.parts().stream().anyMatch(l -> l.id().equals(p.id())))) {
                    members.add(new ColumnId(column.id().value()).member());
                }
            }
        }
        return members;
    }

    private static boolean isPartOf(Column column, TablePart part) {
        return part instanceof Check check ? SqlText.mentioned(check.expression()).contains(column.name())
                : Ignoring.columns(part).contains(column.name());
    }

    private static boolean same(Column column, Column later) {
        return column.withValues(null).equals(later.withName(column.name()).withValues(null));
    }

    private static void entity(Entity before, Entity after, Set<String> touched, List<String> lost) {
        compare("name of " + before.name(), before.name(), after.name(), lost);
        compare("whether " + before.name() + " is read only", before.readOnly(), after.readOnly(), lost);
        compare("inheritance of " + before.name(), java(before.inheritance()), java(after.inheritance()), lost);
        for (Member member : before.members()) {
            Optional<Member> later = after.member(member.id());
            boolean isTouched = touched.contains(member.id().value());
            if (later.isPresent()) {
                compare(before.name() + "." + member.name(), known(member, isTouched), known(later.get(), isTouched), lost);
            } else if (!isTouched) {
                lost.add(before.name() + "." + member.name() + " is gone: " + member.toString().replaceAll("^(.{100}).*", "$1"));
            }
        }
    }

    /** Without the foreign key to the parent's table, and the discriminator's column. */
    private static List<Object> java(Inheritance inheritance) {
        return switch (inheritance) {
            case Inheritance.Standalone _ -> List.of();
            case Inheritance.Root root -> List.of(root.strategy(), root.isAbstract(),
                    Optional.ofNullable(root.discriminator()).map(Inheritance.Discriminator::rootValue));
            case Inheritance.Child child -> List.of(child.parent(), Optional.ofNullable(child.discriminatorValue()));
        };
    }

    private static void shared(Owner before, Owner after, List<String> lost) {
        compare("name of " + before.name(), before.name(), after.name(), lost);
        for (Member member : before.members()) {
            after.member(member.id())
                    .ifPresent(later -> compare(before.name() + "." + member.name(), known(member, true), known(later, true), lost));
        }
    }

    /** What no database knows of a member: of one that was touched less than of another. */
    private static Object known(Member member, boolean isTouched) {
        return switch (member) {
            case Attribute a when isTouched -> List.of(a.name(), java(a), a.column().insertable(), a.column().updatable());
            case Attribute a -> a.withComment(null).withJava(java(a)).withColumn(unnamed(a.column()));
            case Relationship r when isTouched -> List.of(r.target(), r.owning(), r.inverse());
            case Relationship r -> List.of(r.target(), r.cardinality(), r.optional(), r.owning(), r.inverse());
            case Embedded e -> List.of(e.name(), e.embeddable());
        };
    }

    /** A formula says the names of columns, which may have changed. */
    private static JavaSpec java(Attribute attribute) {
        return attribute.hasColumn() ? attribute.java() : attribute.java().withFormula("computed");
    }

    private static ColumnSpec unnamed(ColumnSpec c) {
        return c.withName(null).withCheck(null);
    }
}
