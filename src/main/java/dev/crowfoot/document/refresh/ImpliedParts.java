package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.mapping.EnumLift;
import dev.crowfoot.mapping.MappedColumn;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.schema.diff.SqlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Constraints and indexes that no line of their own says: an attribute that is unique, an enum's check, an index of a relationship. */
final class ImpliedParts {

    private final Work work;
    private final Holders holders;

    ImpliedParts(Work work) {
        this.work = work;
        holders = new Holders(work);
    }

    void drop(Entity entity, TablePart part) {
        String id = part.id().value();
        switch (part) {
            case Unique _ when id.equals("natural.uq") -> plainRoles(entity);
            case Unique _,Check _,Index _ -> column(entity, id).ifPresentOrElse(c -> attribute(entity, c, part),
                    () -> relationship(id).ifPresentOrElse(said -> relationship(said, part), () -> inShared(entity, part)));
            case PrimaryKey _,ForeignKey _ -> throw new IllegalArgumentException("no part of a member: " + id);
        }
    }

    /** The column whose constraint it is: {@code ID.uq}. */
    private Optional<MappedColumn> column(Entity entity, String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0 ? Optional.empty()
                : work.column(entity, new ElementId(id.substring(0, dot))).filter(c -> c.attribute() != null);
    }

    private Optional<Work.Said> relationship(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : work.joinTable(new ElementId(id.substring(0, dot)));
    }

    private void plainRoles(Entity entity) {
        for (MappedColumn c : work.columns(entity)) {
            Attribute a = c.attribute();
            if (a != null && a.role() == AttributeRole.NATURAL_ID) {
                put(entity, c, a.withRole(AttributeRole.PLAIN));
            }
        }
    }

    private void attribute(Entity entity, MappedColumn column, TablePart part) {
        Attribute a = column.attribute();
        if (a == null) {
            return;
        }
        if (part instanceof Unique) {
            put(entity, column, a.withColumn(a.column().withUnique(false)));
        } else if (part instanceof Check) {
            work.now().table(new ElementId(entity.id().value())).flatMap(t -> t.column(new ElementId(column.id().value())))
                    .ifPresent(c -> put(entity, column, a.withType(work.types().of(c.type())).withColumn(a.column().withCheck(null))));
        }
    }

    /** Puts the attribute where it is said; where others have it too, the entity gets its own, and the next round changes that. */
    private void put(Entity entity, MappedColumn column, Attribute changed) {
        Attribute known = column.attribute();
        Owner owner = known == null ? entity : holders.of(column, known);
        if (owner instanceof Entity || known == null || uses(known) == 1) {
            work.apply(new Edit.ChangeMember(owner.id(), changed));
        } else {
            new Flattening(work).flatten(entity, column);
        }
    }

    private long uses(Attribute attribute) {
        return work.design().entities().values().stream().flatMap(e -> work.columns(e).stream())
                .filter(c -> attribute.equals(c.attribute()))
                .count();
    }

    private void relationship(Work.Said said, TablePart part) {
        work.apply(new Edit.ChangeMember(said.entity().id(), without(said.relationship(), part)));
    }

    private static Relationship without(Relationship r, TablePart part) {
        if (part instanceof Unique && r.linkage() instanceof Linkage.JoinColumns) {
            return r.withCardinality(Cardinality.MANY_TO_ONE, r.linkage());
        }
        return part instanceof Index && r.linkage() instanceof Linkage.JoinColumns(ForeignKeySpec spec)
                ? r.withLinkage(new Linkage.JoinColumns(spec.withIndexed(false))) : r;
    }

    /** That of a relationship in a mixin or an embeddable: gone there if nothing else has it from there, else the entity gets its own. */
    private void inShared(Entity entity, TablePart part) {
        MappedColumn column = holders.relationship(entity, part.id()).orElse(null);
        Relationship r = column == null ? null : column.relationship();
        if (column != null && r != null && holders.uses(r) == 1) {
            work.apply(new Edit.ChangeMember(holders.of(r).id(), without(r, part)));
        } else if (column != null) {
            new Flattening(work).flatten(entity, column);
        }
    }

    /** Whether it is the check of an enum, and only its name differs. */
    boolean rename(Entity entity, Check check) {
        MappedColumn column = column(entity, check.id().value()).orElse(null);
        Attribute a = column == null ? null : column.attribute();
        boolean enumCheck = column != null && a != null && check.id().value().endsWith(".ck") && check.comment() == null
                && !(column.member() instanceof Embedded);
        if (enumCheck && column != null && a != null) {
            put(entity, column, a.withColumn(a.column().withCheck(check.name())));
        }
        return enumCheck;
    }

    /** Whether it is the check of an enum that lists other texts now, which the enum then has. */
    boolean change(Entity entity, Check check) {
        MappedColumn column = column(entity, check.id().value()).orElse(null);
        Attribute a = column == null ? null : column.attribute();
        boolean plain = check.comment() == null && check.inherited() && check.validated() && check.id().value().endsWith(".ck");
        if (!plain || column == null || a == null || !(a.type() instanceof EnumRef(EnumTypeId id, _))) {
            return false;
        }
        EnumType known = work.design().enums().get(id);
        List<String> texts = EnumLift.labels(column.name(), check.expression());
        boolean text = known != null && (known.storage() == EnumType.Storage.NAME || known.storage() == EnumType.Storage.VALUE);
        if (known == null || texts.isEmpty() || !text || !allAlike(id, check)) {
            return false;
        }
        EnumType.Storage storage = known.storage() == EnumType.Storage.NAME && texts.stream().allMatch(EnumLift::isConstant)
                ? EnumType.Storage.NAME : EnumType.Storage.VALUE;
        work.apply(new Edit.ChangeEnum(new TypeWork(work).withTexts(TypeWork.stored(known, storage), texts)));
        return work.now().table(new ElementId(entity.id().value())).stream().flatMap(t -> t.checks().stream())
                .anyMatch(c -> c.id().equals(check.id()) && SqlText.same(c.expression(), check.expression()));
    }

    /** Whether each column of the enum is to have a check of the same texts. */
    private boolean allAlike(EnumTypeId id, Check check) {
        List<String> texts = texts(check);
        for (Entity entity : work.design().entities().values()) {
            for (MappedColumn c : work.columns(entity)) {
                boolean of = c.attribute() != null && c.attribute().type() instanceof EnumRef(EnumTypeId used, _) && used.equals(id);
                Optional<Table> goal = of ? work.goal().table(new ElementId(entity.id().value())) : Optional.empty();
                if (goal.isPresent() && goal.get().checks().stream()
                        .noneMatch(k -> k.id().value().equals(c.id().value() + ".ck") && texts(k).equals(texts))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<String> texts(Check check) {
        int in = check.expression().indexOf(" in (");
        return in < 0 ? List.of() : EnumLift.labels(check.expression().substring(0, in).replaceAll("^\"|\"$", ""), check.expression());
    }

    /** Whether the index is that of an end of the table between two. */
    boolean addBetween(Work.Said said, Table table, TablePart part) {
        Table now = work.now().table(table.id()).orElse(null);
        if (now == null || !(part instanceof Index index) || !(said.relationship().linkage() instanceof Linkage.JoinTable t)) {
            return false;
        }
        List<Index.Part> target = now.columns().stream().filter(c -> c.id().value().startsWith(table.id().value() + ".target."))
                .map(c -> Index.Part.column(c.name())).toList();
        boolean plain = !index.unique() && index.method() == null && index.predicate() == null && index.include().isEmpty()
                && index.comment() == null && index.parts().equals(target) && !t.toTarget().indexed();
        if (plain) {
            setIndexed(said, t, true);
        }
        return plain && work.now().table(table.id()).stream().flatMap(n -> n.indexes().stream())
                .anyMatch(i -> i.name().equals(index.name()));
    }

    private void setIndexed(Work.Said said, Linkage.JoinTable t, boolean indexed) {
        work.apply(new Edit.ChangeMember(said.entity().id(), said.relationship().withLinkage(
                t.withEnds(t.toOwner(), t.toTarget().withIndexed(indexed)))));
    }

    /** An index of an end goes; without its key the table is an entity, in the next round. */
    void dropBetween(Work.Said said, Table table, TablePart part) {
        boolean target = part.id().value().equals(table.id().value() + ".target.ix");
        if (part instanceof Index && target && said.relationship().linkage() instanceof Linkage.JoinTable t) {
            setIndexed(said, t, false);
        } else {
            work.apply(new Edit.Remove(Set.of(said.relationship().id())));
        }
    }
}
