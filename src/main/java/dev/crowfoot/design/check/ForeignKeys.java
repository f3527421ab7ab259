package dev.crowfoot.design.check;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.ColumnId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Foreign keys refer to what is unique, and do on delete and on update what their columns can. */
final class ForeignKeys implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        design.owners().forEach(owner -> owner.members().forEach(member -> {
            if (member instanceof Relationship relationship && relationship.linkage() instanceof Linkage.JoinColumns(var key)) {
                actions(owner, relationship, key, found);
                referenced(design, owner, relationship, key.columns(), found);
            }
        }));
    }

    private static void actions(Owner owner, Relationship relationship, ForeignKeySpec key, Consumer<Problem> found) {
        boolean sets = key.onDelete() == ReferentialAction.SET_NULL || key.onUpdate() == ReferentialAction.SET_NULL;
        boolean own = key.columns().stream().allMatch(c -> c.shares() == null);
        if (sets && own && !relationship.optional()) {
            found.accept(Problem.warning("REL-802", new Place(owner.id(), relationship.id()), JavaWords.shown(owner.name()) + "."
                    + JavaWords.shown(relationship.name()) + " is mandatory, but its foreign key sets it to null",
                    "Make it optional, or choose another action"));
        }
        boolean defaults = key.onDelete() == ReferentialAction.SET_DEFAULT || key.onUpdate() == ReferentialAction.SET_DEFAULT;
        boolean none = key.columns().isEmpty() || key.columns().stream().anyMatch(c -> c.defaultValue() == null && c.shares() == null);
        if (defaults && none && !relationship.optional()) {
            found.accept(Problem.warning("REL-803", new Place(owner.id(), relationship.id()), JavaWords.shown(owner.name()) + "."
                    + JavaWords.shown(relationship.name()) + " is set to its default by its foreign key, but has none",
                    "Give its columns a default, or choose another action"));
        }
    }

    private static void referenced(Design design, Owner owner, Relationship relationship, List<JoinColumn> columns,
            Consumer<Problem> found) {
        Entity target = design.entities().get(relationship.target());
        if (target == null || columns.isEmpty()) {
            return;
        }
        Set<ColumnId> named = new HashSet<>(columns.stream().map(JoinColumn::references).toList());
        List<ColumnId> key = Ancestry.key(design, target).columns();
        boolean byKey = !key.isEmpty() && named.stream().allMatch(c -> key.stream().anyMatch(c::isWithin));
        boolean byUnique = uniques(design, target).anyMatch(u -> matches(named, u));
        if (!byKey && !byUnique) {
            found.accept(Problem.error("REL-808", new Place(owner.id(), relationship.id()), JavaWords.shown(owner.name()) + "."
                    + JavaWords.shown(relationship.name()) + " refers to columns of " + JavaWords.shown(target.name())
                    + " that are not unique",
                    "Refer to its primary key, or make the columns unique there"));
        }
    }

    private static Stream<List<ColumnId>> uniques(Design design, Entity target) {
        Stream<List<ColumnId>> single = Ancestry.all(design, target).stream().map(Ancestry.Said::member)
                .filter(ForeignKeys::isUnique)
                .map(m -> List.of(ColumnId.of(m.id())));
        Stream<List<ColumnId>> said = Ancestry.line(design, target).stream()
                .flatMap(e -> Stream.concat(e.uniques().stream().map(UniqueConstraint::columns),
                        e.indexes().stream().filter(i -> i.unique() && i.predicate() == null).map(Constraints::columns)));
        return Stream.concat(single, said);
    }

    private static boolean isUnique(Member member) {
        return switch (member) {
            case Attribute attribute -> attribute.column().unique() || attribute.role() == AttributeRole.NATURAL_ID;
            case Relationship relationship -> relationship.cardinality() == Relationship.Cardinality.ONE_TO_ONE;
            case Embedded _ -> false;
        };
    }

    private static boolean matches(Set<ColumnId> named, List<ColumnId> unique) {
        return !unique.isEmpty() && named.stream().allMatch(c -> unique.stream().anyMatch(c::isWithin))
                && unique.stream().allMatch(u -> named.stream().anyMatch(c -> c.isWithin(u)));
    }
}
