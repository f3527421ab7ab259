package dev.crowfoot.mapping;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.OwnerId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the attributes and relationships that have columns in a table, in the order of the columns. */
final class Leaves {

    private final Reads reads;

    Leaves(Reads reads) {
        this.reads = reads;
    }

    /** Those of the entity's table. The key that a joined child has from its parent is not among them. */
    List<Leaf> ofTable(Lineage lineage) {
        List<Leaf> leaves = new ArrayList<>();
        switch (lineage.strategy()) {
            case SINGLE_TABLE -> {
                leaves.addAll(own(lineage.top(), false));
                for (Entity child : Lineage.descendants(lineage.top(), reads)) {
                    leaves.addAll(own(child, true));
                }
            }
            case JOINED -> leaves.addAll(own(lineage.self(), false));
            case TABLE_PER_CLASS -> lineage.line().forEach(e -> leaves.addAll(own(e, false)));
        }
        return lineage.strategy() == Strategy.JOINED || lineage.root() == null ? leaves : withoutRepetition(leaves);
    }

    /** A mixin that both a parent and a child have gives its columns once. */
    private static List<Leaf> withoutRepetition(List<Leaf> leaves) {
        Set<ColumnId> met = new HashSet<>();
        return leaves.stream().filter(l -> met.add(l.id())).toList();
    }

    /** Those of the entity's own members, then of its mixins'. */
    List<Leaf> own(Entity entity, boolean optional) {
        List<Leaf> leaves = new ArrayList<>(entity.members().size());
        addAll(leaves, entity.id(), entity.members(), optional);
        for (MixinId id : entity.mixins()) {
            Mixin mixin = reads.mixin(id);
            if (mixin != null) {
                addAll(leaves, id, mixin.members(), optional);
            }
        }
        return leaves;
    }

    /** Those of one member, whether it is the entity's own or a mixin's; none where it is no longer there. */
    List<Leaf> ofMember(Entity entity, String memberId) {
        List<Leaf> leaves = new ArrayList<>(1);
        for (Member member : entity.members()) {
            if (member.id().value().equals(memberId)) {
                add(leaves, new Leaf(entity.id(), List.of(), member, ColumnId.of(member.id()), false), Set.of());
            }
        }
        for (MixinId id : leaves.isEmpty() ? entity.mixins() : List.<MixinId>of()) {
            Mixin mixin = reads.mixin(id);
            for (Member member : mixin == null ? List.<Member>of() : mixin.members()) {
                if (member.id().value().equals(memberId)) {
                    add(leaves, new Leaf(id, List.of(), member, ColumnId.of(member.id()), false), Set.of());
                }
            }
        }
        return leaves;
    }

    private void addAll(List<Leaf> leaves, OwnerId owner, List<Member> members, boolean optional) {
        for (Member member : members) {
            add(leaves, new Leaf(owner, List.of(), member, ColumnId.of(member.id()), optional), Set.of());
        }
    }

    private void add(List<Leaf> leaves, Leaf leaf, Set<EmbeddableId> around) {
        switch (leaf.member()) {
            case Attribute _,Relationship _ -> leaves.add(leaf);
            case Embedded embedded -> {
                Embeddable embeddable = reads.embeddable(embedded.embeddable());
                if (embeddable != null && !around.contains(embeddable.id())) {
                    addEmbedded(leaves, leaf, embedded, embeddable, around);
                }
            }
        }
    }

    private void addEmbedded(List<Leaf> leaves, Leaf leaf, Embedded embedded, Embeddable embeddable, Set<EmbeddableId> around) {
        List<Embedded> within = new ArrayList<>(leaf.within());
        within.add(embedded);
        Set<EmbeddableId> inside = new HashSet<>(around);
        inside.add(embeddable.id());
        for (Member member : embeddable.members()) {
            ColumnId id = new ColumnId(leaf.id().value() + "." + member.id().value());
            add(leaves, new Leaf(leaf.owner(), List.copyOf(within), member, id, leaf.optional() || embedded.nullable()), inside);
        }
    }
}
