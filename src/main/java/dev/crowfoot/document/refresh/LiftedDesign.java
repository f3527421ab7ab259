package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A drawing of the whole goal as an import would make it, of which new things are taken, in the terms of the drawing that is there. */
final class LiftedDesign {

    private final Work work;
    private final Design lifted;
    private final Schema made;
    private final Map<EnumTypeId, EnumTypeId> enums = new HashMap<>();

    LiftedDesign(Work work, Design lifted, Schema made) {
        this.work = work;
        this.lifted = lifted;
        this.made = made;
    }

    /** The entity of a table; none for a table that only joins two others. */
    Optional<Entity> entity(QualifiedName table) {
        return made.tables().stream().filter(t -> t.name().equals(table)).findFirst()
                .flatMap(t -> lifted.entities().values().stream().filter(e -> e.id().value().equals(t.id().value())).findFirst());
    }

    private Optional<Table> table(Entity entity) {
        return made.table(new ElementId(entity.id().value()));
    }

    private Optional<Table> goal(Entity entity) {
        return table(entity).flatMap(t -> work.goalTable(t.name()));
    }

    /** What the entity is in the drawing: the one of its table that is there, or itself where the table is new. */
    Optional<EntityId> drawn(Entity entity) {
        Table goal = goal(entity).orElse(null);
        if (goal == null) {
            return Optional.empty();
        }
        Optional<EntityId> there = work.entity(goal).map(Entity::id);
        boolean between = there.isEmpty() && work.joinTable(goal.id()).isPresent();
        if (between) {
            // only entities can be referred to: it is drawn as one in the next round
            work.joinTable(goal.id()).ifPresent(said -> work.apply(new Edit.Remove(Set.of(said.relationship().id()))));
        }
        return there.or(() -> between ? Optional.empty() : Optional.of(entity.id()));
    }

    /** The relationship, or nothing where what it refers to is not drawn yet. */
    Optional<Relationship> relationship(Entity owner, Relationship r) {
        Entity target = lifted.entities().get(r.target());
        EntityId to = target == null ? null : drawn(target).orElse(null);
        if (target == null || to == null) {
            return Optional.empty();
        }
        return linkage(owner, target, r.linkage()).map(l -> r.withTarget(to).withLinkage(l));
    }

    private Optional<Linkage> linkage(Entity owner, Entity target, Linkage linkage) {
        return switch (linkage) {
            case Linkage.JoinColumns(ForeignKeySpec spec) -> spec(owner, target, spec).map(Linkage.JoinColumns::new);
            case Linkage.JoinTable t -> spec(owner, owner, t.toOwner()).flatMap(o -> spec(owner, target, t.toTarget())
                    .map(e -> t.withEnds(o, e)));
        };
    }

    private Optional<ForeignKeySpec> spec(Entity owner, Entity target, ForeignKeySpec spec) {
        List<JoinColumn> columns = new ArrayList<>();
        for (JoinColumn join : spec.columns()) {
            ColumnId references = column(target, join.references()).orElse(null);
            if (references == null) {
                return Optional.empty();
            }
            columns.add(new JoinColumn(references, join.name(), join.shares(), type(join.type()), join.defaultValue(), join.comment()));
        }
        List<ColumnId> set = spec.setOnDelete().stream().flatMap(c -> column(owner, c).stream()).toList();
        return Optional.of(spec.withColumns(columns).withSetOnDelete(set));
    }

    private @Nullable AttributeType type(@Nullable AttributeType type) {
        return type == null ? null : drawn(type);
    }

    /** The id of a column in the drawing: by its name where its table is there, else along the relationships that it comes from. */
    private Optional<ColumnId> column(Entity entity, ColumnId id) {
        Entity there = goal(entity).flatMap(work::entity).orElse(null);
        if (there != null) {
            return table(entity).flatMap(t -> t.column(new ElementId(id.value())))
                    .flatMap(c -> work.now().table(new ElementId(there.id().value())).flatMap(t -> t.column(c.name())))
                    .map(c -> new ColumnId(c.id().value()));
        }
        if (id.steps().size() == 1) {
            return Optional.of(id);
        }
        for (Member member : entity.members()) {
            if (member instanceof Relationship r && r.id().value().equals(id.member())) {
                Entity target = lifted.entities().get(r.target());
                ColumnId rest = new ColumnId(id.value().substring(id.member().length() + 1));
                return target == null ? Optional.empty() : column(target, rest).map(c -> ColumnId.of(r.id(), c));
            }
        }
        return Optional.empty();
    }

    private List<ColumnId> columns(Entity entity, List<ColumnId> ids) {
        return ids.stream().flatMap(id -> column(entity, id).stream()).toList();
    }

    /** The entity with its key, constraints and indexes over columns of the drawing. */
    Entity constraints(Entity e) {
        return e.withKey(e.key().withColumns(columns(e, e.key().columns())).withInclude(columns(e, e.key().include())))
                .withUniques(e.uniques().stream().map(u -> u.withColumns(columns(e, u.columns())).withInclude(columns(e, u.include())))
                        .toList())
                .withIndexes(e.indexes().stream().map(i -> IndexColumns.mapped(i, c -> column(e, c).orElse(c))).toList());
    }

    Attribute attribute(Attribute a) {
        Attribute typed = a.withType(drawn(a.type()));
        return a.generation() instanceof ValueGeneration.FromSequence(SequenceId id)
                ? typed.withGeneration(sequence(id).<ValueGeneration>map(ValueGeneration.FromSequence::new)
                        .orElse(ValueGeneration.ASSIGNED))
                : typed;
    }

    private Optional<SequenceId> sequence(SequenceId id) {
        QualifiedName name = made.sequences().stream().filter(s -> s.id().value().equals(id.value())).findFirst().map(s -> s.name())
                .orElse(null);
        return work.now().sequences().stream().filter(s -> s.name().equals(name)).findFirst().map(s -> new SequenceId(s.id().value()));
    }

    private AttributeType drawn(AttributeType type) {
        if (type instanceof EnumRef(EnumTypeId id, var text)) {
            return new EnumRef(drawn(id), text);
        }
        return type instanceof ArrayType array ? new ArrayType(drawn(array.element())) : type;
    }

    /** The enum that is drawn for the same type of the database, or says the same under the same name; else a new one. */
    private EnumTypeId drawn(EnumTypeId id) {
        return enums.computeIfAbsent(id, _ -> {
            EnumType type = lifted.enums().get(id);
            if (type == null) {
                return id;
            }
            Optional<EnumTypeId> byType = made.enumTypes().stream().filter(t -> t.id().value().equals(id.value())).findFirst()
                    .flatMap(t -> work.now().enumTypes().stream().filter(n -> n.name().equals(t.name())).findFirst())
                    .map(n -> new EnumTypeId(n.id().value()));
            return byType.or(() -> same(type)).orElseGet(() -> add(type));
        });
    }

    private Optional<EnumTypeId> same(EnumType type) {
        return work.design().enums().values().stream().filter(e -> e.storage() == type.storage() && e.name().equals(type.name())
                && e.constants().stream().map(c -> c.databaseValue()).toList()
                        .equals(type.constants().stream().map(c -> c.databaseValue()).toList()))
                .findFirst().map(EnumType::id);
    }

    private EnumTypeId add(EnumType type) {
        EnumType named = type.withName(new TypeWork(work).classNames().className(type.name(), false));
        work.apply(new Edit.AddEnum(named));
        return type.id();
    }
}
