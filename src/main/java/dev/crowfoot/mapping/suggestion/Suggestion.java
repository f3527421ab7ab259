package dev.crowfoot.mapping.suggestion;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MixinId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/** Something that could be drawn better. Taking it changes the classes and not the database. */
public sealed interface Suggestion {

    /** What suggestions are about. */
    enum Kind {
        /** A counter against lost updates. */
        VERSION,
        /** When a row was made or written. */
        TIMESTAMPS,
        /** A mark in place of a delete. */
        SOFT_DELETE,
        /** Attributes that several entities share. */
        MIXINS
    }

    /** The same for the same names, whatever the ids: {@code version:Order.version}. */
    String id();

    /** What it is about. */
    Kind kind();

    /** For people, one line. */
    String text();

    /** The design with it taken; what it is about must still be there as it was. */
    Design applyTo(Design design);

    /** An attribute is used by the persistence layer. */
    record GiveRole(EntityId entity, String entityName, AttributeId attribute, String attributeName, AttributeRole role)
            implements Suggestion {

        @Override
        public Kind kind() {
            return switch (role) {
                case VERSION -> Kind.VERSION;
                case SOFT_DELETE -> Kind.SOFT_DELETE;
                case CREATED_AT, UPDATED_AT, PLAIN, TENANT_ID, NATURAL_ID -> Kind.TIMESTAMPS;
            };
        }

        @Override
        public String id() {
            return kind().name().toLowerCase(Locale.ROOT) + ":" + entityName + "." + attributeName;
        }

        @Override
        public String text() {
            String field = entityName + "." + attributeName;
            return switch (role) {
                case VERSION -> field + " counts the updates of a row (optimistic locking)";
                case CREATED_AT -> field + " is the time at which a row was made";
                case UPDATED_AT -> field + " is the time at which a row was last written";
                case SOFT_DELETE -> field + " marks rows that were deleted";
                case PLAIN, TENANT_ID, NATURAL_ID -> field;
            };
        }

        @Override
        public Design applyTo(Design design) {
            return design.entity(entity).map(found -> design.with(found.withMembers(found.members().stream()
                    .map(m -> m instanceof Attribute a && a.id().equals(attribute) ? (Member) a.withRole(role) : m).toList())))
                    .orElse(design);
        }
    }

    /**
     * The last attributes of several entities are said once, in a mixin.
     *
     * @param attributes those that the mixin stands for, by the entity
     */
    record ShareMembers(Mixin mixin, SequencedMap<EntityId, Set<AttributeId>> attributes, List<String> entityNames) implements Suggestion {

        /** Copies the collections. */
        public ShareMembers {
            attributes = Collections.unmodifiableSequencedMap(new TreeMap<>(attributes));
            entityNames = List.copyOf(entityNames);
        }

        @Override
        public Kind kind() {
            return Kind.MIXINS;
        }

        @Override
        public String id() {
            return "mixins:" + members() + ":" + entityNames.getFirst();
        }

        @Override
        public String text() {
            return mixin.name() + " holds " + members() + " for " + String.join(", ", entityNames);
        }

        private String members() {
            return String.join(", ", mixin.members().stream().map(Member::name).toList());
        }

        @Override
        public Design applyTo(Design design) {
            Design shared = design.with(mixin);
            for (Map.Entry<EntityId, Set<AttributeId>> each : attributes.entrySet()) {
                Entity entity = design.entity(each.getKey()).orElse(null);
                if (entity != null) {
                    List<MixinId> mixins = new ArrayList<>(entity.mixins());
                    mixins.add(mixin.id());
                    List<Member> left = entity.members().stream()
                            .filter(m -> !(m instanceof Attribute a && each.getValue().contains(a.id()))).toList();
                    shared = shared.with(entity.withMembers(left).withMixins(mixins));
                }
            }
            return shared;
        }
    }
}
