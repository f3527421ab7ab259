package dev.crowfoot.document.edit;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.Id;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is left of a thing when ids are removed: without its removed parts, and without what named them. */
record Remainder(Set<String> removed) {

    Entity of(Entity entity) {
        return entity.withMixins(entity.mixins().stream().filter(this::stays).toList()).withMembers(members(entity.members()))
                .withKey(key(entity.key())).withInheritance(inheritance(entity.inheritance())).withNames(names(entity.names()))
                .withUniques(entity.uniques().stream().filter(unique -> stays(unique.id())).flatMap(this::unique).toList())
                .withChecks(entity.checks().stream().filter(check -> stays(check.id())).toList())
                .withIndexes(entity.indexes().stream().filter(index -> stays(index.id())).flatMap(this::index).toList());
    }

    private Inheritance inheritance(Inheritance place) {
        return place instanceof Inheritance.Child child ? child.withToParent(foreignKey(child.toParent())) : place;
    }

    private SequencedMap<String, String> names(SequencedMap<String, String> all) {
        SequencedMap<String, String> names = new TreeMap<>(all);
        names.keySet().removeIf(part -> new ColumnId(part).steps().stream().anyMatch(removed::contains));
        return names;
    }

    Mixin of(Mixin mixin) {
        return mixin.withMembers(members(mixin.members())).withKey(key(mixin.key()));
    }

    Embeddable of(Embeddable embeddable) {
        return embeddable.withMembers(members(embeddable.members()));
    }

    EnumType of(EnumType enumType) {
        return enumType.withConstants(enumType.constants().stream().filter(constant -> stays(constant.id())).toList());
    }

    Sequence of(Sequence sequence) {
        Sequence.Owner owner = sequence.owner();
        return owner == null || (stays(owner.entity()) && stays(owner.attribute())) ? sequence : sequence.withOwner(null);
    }

    private List<Member> members(List<Member> members) {
        return members.stream().filter(member -> stays(member.id())).map(this::member).toList();
    }

    private Member member(Member member) {
        return switch (member) {
            case Attribute attribute -> attribute;
            case Embedded embedded -> embedded(embedded);
            case Relationship relationship -> relationship.withLinkage(switch (relationship.linkage()) {
                case Linkage.JoinColumns columns -> new Linkage.JoinColumns(foreignKey(columns.foreignKey()));
                case Linkage.JoinTable table -> table.withEnds(foreignKey(table.toOwner()), foreignKey(table.toTarget()));
            });
        };
    }

    private Embedded embedded(Embedded embedded) {
        SequencedMap<ColumnId, String> names = new TreeMap<>(embedded.columnNames());
        names.keySet().removeIf(column -> !stays(column));
        return new Embedded(embedded.id(), embedded.name(), embedded.embeddable(), embedded.prefix(), embedded.nullable(), names,
                embedded.comment());
    }

    private ForeignKeySpec foreignKey(ForeignKeySpec key) {
        return key.withColumns(key.columns().stream().filter(column -> stays(column.references())).map(this::joinColumn).toList())
                .withSetOnDelete(columns(key.setOnDelete()));
    }

    private JoinColumn joinColumn(JoinColumn column) {
        return column.shares() == null || stays(column.shares()) ? column
                : new JoinColumn(column.references(), column.name(), null, column.type(), column.defaultValue(), column.comment());
    }

    private Key key(Key key) {
        List<ColumnId> columns = columns(key.columns());
        return columns.equals(key.columns()) && columns(key.include()).equals(key.include()) ? key : columns.isEmpty() ? Key.NONE
                : key.withColumns(columns).withInclude(columns(key.include()));
    }

    private Stream<UniqueConstraint> unique(UniqueConstraint unique) {
        List<ColumnId> columns = columns(unique.columns());
        return columns.isEmpty() && !unique.columns().isEmpty() ? Stream.empty()
                : Stream.of(unique.withColumns(columns).withInclude(columns(unique.include())));
    }

    private Stream<Index> index(Index index) {
        List<IndexPart> parts = index.parts().stream().filter(part -> switch (part.source()) {
            case IndexPart.Column column -> stays(column.column());
            case IndexPart.Expression expression -> true;
        }).toList();
        return parts.isEmpty() ? Stream.empty()
                : Stream.of(new Index(index.id(), index.name(), parts, index.unique(), index.predicate(), index.method(),
                        columns(index.include()), index.nullsNotDistinct(), index.comment()));
    }

    private List<ColumnId> columns(List<ColumnId> columns) {
        return columns.stream().filter(this::stays).toList();
    }

    private boolean stays(Id id) {
        return !removed.contains(id.value());
    }

    /** A column goes with each step of its path: the relationship's with the key attribute that it refers to. */
    private boolean stays(ColumnId column) {
        return column.steps().stream().noneMatch(removed::contains);
    }
}
