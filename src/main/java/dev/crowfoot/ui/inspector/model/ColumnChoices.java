package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The columns of an owner's table as a person knows them: by the fields that they come from. */
final class ColumnChoices {

    private static final int DEEPEST = 5;
    private final Design design;

    ColumnChoices(Design design) {
        this.design = design;
    }

    /** The columns that a key, a unique or an index of the owner can name; a member of several columns also as a whole. */
    List<Option> of(Owner owner) {
        List<Option> all = all(owner);
        return all.stream().filter(o -> !isOnlyColumn(o, all)).toList();
    }

    /** The single columns of the owner, none of them a member as a whole. */
    List<Option> single(Owner owner) {
        return single(all(owner)).stream().filter(o -> !o.key().endsWith("?")).toList();
    }

    /** What a column of the owner is called: {@code title}, {@code author}, {@code address.street}. */
    Option option(Owner owner, ColumnId column) {
        return options(owner, List.of(column)).getFirst();
    }

    List<Option> options(Owner owner, List<ColumnId> columns) {
        List<Option> all = all(owner);
        return columns.stream().map(c -> all.stream().filter(o -> o.key().equals(c.value())).findFirst()
                .orElseGet(() -> Option.of(c.value(), Texts.of("inspector.column.gone")))).toList();
    }

    /** The columns that a foreign key to the entity refers to, in the order of its primary key. */
    List<Option> key(Entity entity) {
        return key(entity, DEEPEST);
    }

    /** All members of the owner's table, the mixins' behind its own. */
    Stream<Member> members(Owner owner) {
        return switch (owner) {
            case Entity entity -> Stream.concat(entity.members().stream(), entity.mixins().stream().map(design::mixin)
                    .flatMap(m -> m.stream()).flatMap(m -> m.members().stream()));
            case Owner other -> other.members().stream();
        };
    }

    private List<Option> all(Owner owner) {
        List<Option> options = new ArrayList<>();
        members(owner).forEach(m -> add(options, m, DEEPEST));
        if (owner instanceof Entity entity && entity.inheritance() instanceof Inheritance.Root(_, _, var discriminator)
                && discriminator != null) {
            options.add(Option.of(Inheritance.Discriminator.ID.value(), discriminator.column()));
        }
        return options;
    }

    /** Whether it is the only column of a member that is offered as a whole. */
    private static boolean isOnlyColumn(Option option, List<Option> all) {
        int dot = option.key().indexOf('.');
        if (dot < 0) {
            return false;
        }
        String member = option.key().substring(0, dot + 1);
        return all.stream().filter(o -> o.key().startsWith(member)).count() == 1;
    }

    private void add(List<Option> options, Member member, int depth) {
        switch (member) {
            case Attribute a when a.hasColumn() -> options.add(Option.of(a.id().value(), a.name()));
            case Attribute _ -> {}
            case Embedded e -> addAll(options, member, inner(e, depth));
            case Relationship r -> addAll(options, member, inner(r, depth));
        }
    }

    /** The member as a whole, and each of its columns where there are several. */
    private static void addAll(List<Option> options, Member member, List<Option> inner) {
        if (inner.isEmpty()) {
            return;
        }
        String whole = inner.size() > 1 ? Texts.of("inspector.column.all", inner.size()) : "";
        options.add(new Option(member.id().value(), member.name(), whole));
        for (Option option : inner) {
            String key = member.id().value() + "." + option.key();
            options.add(new Option(key, member.name() + "." + option.text(), option.detail()));
        }
    }

    private List<Option> inner(Embedded embedded, int depth) {
        List<Option> inner = new ArrayList<>();
        if (depth > 0) {
            design.embeddable(embedded.embeddable()).ifPresent(e -> e.members().forEach(m -> add(inner, m, depth - 1)));
        }
        return single(inner);
    }

    /** The foreign key's columns; a relationship with a join table has none here. */
    private List<Option> inner(Relationship relationship, int depth) {
        if (relationship.linkage() instanceof Linkage.JoinTable) {
            return List.of();
        }
        List<Option> key = design.entity(relationship.target()).map(t -> key(t, depth - 1)).orElse(List.of());
        return key.isEmpty() ? List.of(Option.of("?", "?")) : key;
    }

    private List<Option> key(Entity entity, int depth) {
        if (depth <= 0) {
            return List.of();
        }
        Key key = effectiveKey(entity, DEEPEST);
        List<Option> all = new ArrayList<>();
        Entity holder = keyHolder(entity, DEEPEST);
        members(holder).filter(m -> key.columns().stream().anyMatch(c -> c.isWithin(ColumnId.of(m.id()))))
                .forEach(m -> add(all, m, depth - 1));
        List<Option> columns = single(all);
        return key.columns().stream()
                .flatMap(c -> columns.stream().filter(o -> o.key().equals(c.value()) || o.key().startsWith(c.value() + "."))).toList();
    }

    private Key effectiveKey(Entity entity, int depth) {
        if (!entity.key().isEmpty() || depth == 0) {
            return entity.key();
        }
        if (entity.inheritance() instanceof Inheritance.Child(EntityId parent, _, _)) {
            return design.entity(parent).map(p -> effectiveKey(p, depth - 1)).orElse(Key.NONE);
        }
        return entity.mixins().stream().map(this::mixinKey).filter(k -> !k.isEmpty()).findFirst().orElse(Key.NONE);
    }

    private Key mixinKey(MixinId id) {
        return design.mixin(id).map(Mixin::key).orElse(Key.NONE);
    }

    private Entity keyHolder(Entity entity, int depth) {
        if (depth > 0 && entity.key().isEmpty() && entity.inheritance() instanceof Inheritance.Child(EntityId parent, _, _)) {
            return design.entity(parent).map(p -> keyHolder(p, depth - 1)).orElse(entity);
        }
        return entity;
    }

    /** Only the single columns; those that stand for all of a member's are left out. */
    private static List<Option> single(List<Option> options) {
        return options.stream().filter(o -> options.stream().noneMatch(other -> other.key().startsWith(o.key() + "."))).toList();
    }
}
