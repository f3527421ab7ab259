package dev.crowfoot.app.imports;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.ValueGeneration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Counts what a database was drawn as. */
final class Drawn {

    private Drawn() {}

    /** The kinds of which there is something. */
    static SequencedMap<String, Integer> of(Design design) {
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        add(counts, "entities", design.entities().size());
        add(counts, "of them without a primary key, so without a class",
                design.entities().values().stream().filter(e -> e.key().isEmpty() && e.mixins().isEmpty()).count());
        add(counts, "association objects", design.entities().values().stream().filter(Drawn::isAssociation).count());
        for (Entity entity : design.entities().values()) {
            for (Member member : entity.members()) {
                switch (member) {
                    case Relationship r -> {
                        add(counts, kind(r), 1);
                        add(counts, "relationships of an entity with itself", r.target().equals(entity.id()) ? 1 : 0);
                    }
                    case Attribute a -> add(counts, "keys from a sequence",
                            entity.isKey(a.id()) && a.generation() instanceof ValueGeneration.FromSequence ? 1 : 0);
                    case Embedded _ -> {
                        // nothing is lifted as one
                    }
                }
            }
        }
        add(counts, "enums from types of the database", enums(design, List.of(EnumType.Storage.NATIVE)));
        add(counts, "enums from checks", enums(design, List.of(EnumType.Storage.NAME, EnumType.Storage.VALUE)));
        add(counts, "mixins", design.mixins().size());
        return counts;
    }

    private static void add(Map<String, Integer> counts, String what, long count) {
        if (count > 0) {
            counts.merge(what, (int) count, Integer::sum);
        }
    }

    private static String kind(Relationship relationship) {
        return switch (relationship.cardinality()) {
            case MANY_TO_ONE -> "many-to-one relationships";
            case ONE_TO_ONE -> "one-to-one relationships";
            case MANY_TO_MANY -> "many-to-many relationships";
        };
    }

    /** Between others, by a key of at least two relationships. */
    private static boolean isAssociation(Entity entity) {
        Stream<Relationship> relationships =
                entity.members().stream().flatMap(m -> m instanceof Relationship r ? Stream.of(r) : Stream.empty());
        return relationships.filter(r -> entity.isKey(r.id())).count() >= 2;
    }

    private static long enums(Design design, List<EnumType.Storage> storages) {
        return design.enums().values().stream().filter(e -> storages.contains(e.storage())).count();
    }
}
