package dev.crowfoot.mapping;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.NamingRules;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Derives one design after another and makes anew only the tables of which something has changed. It gives what {@link Derivation} gives;
 * an entity's tables are kept while everything that was looked up for them is found there again. Safe for use by several threads.
 */
public final class IncrementalDerivation {

    /** The tables that one entity asks for, and all that was looked up for them. */
    private record Part(Reads reads, List<Table> tables, List<Substitution> substitutions) {}

    /** What is remembered for one target. */
    private record Memory(dev.crowfoot.design.Conventions conventions, Map<EntityId, Part> parts) {}

    private final Map<Target, Memory> memories = new EnumMap<>(Target.class);
    private Map<String, String> tableNames = new HashMap<>();
    private @Nullable NamingRules namedBy;

    /** The schema that the design asks for on that target. */
    public synchronized Derived derive(Design design, Target target) {
        if (!design.conventions().naming().equals(namedBy)) {
            namedBy = design.conventions().naming();
            tableNames = new HashMap<>();
        }
        Sources sources = new Sources(design, tableNames);
        Memory last = memories.get(target);
        Map<EntityId, Part> known = last != null && last.conventions().equals(design.conventions()) ? last.parts() : Map.of();
        Map<EntityId, Part> parts = HashMap.newHashMap(design.entities().size());
        List<Table> tables = new ArrayList<>(design.entities().size());
        List<Substitution> substitutions = new ArrayList<>();
        for (Entity entity : design.entities().values()) {
            Part part = part(entity, known.get(entity.id()), sources, target);
            parts.put(entity.id(), part);
            tables.addAll(part.tables());
            substitutions.addAll(part.substitutions());
        }
        memories.put(target, new Memory(design.conventions(), parts));
        return new Derived(new DatabaseObjects(design, target, sources.naming()).around(tables), substitutions);
    }

    /** What the design asks for on that target, with the tables of those entities alone. */
    static Schema part(Design design, Target target, Collection<Entity> entities) {
        Sources sources = new Sources(design, new HashMap<>());
        List<Table> tables = entities.stream().flatMap(entity -> part(entity, null, sources, target).tables().stream()).toList();
        return new DatabaseObjects(design, target, sources.naming()).around(tables);
    }

    private static Part part(Entity entity, @Nullable Part known, Sources sources, Target target) {
        if (known != null && known.reads().sameIn(sources)) {
            return known;
        }
        Reads reads = new Reads(sources);
        reads.entity(entity.id());
        TargetSide side = new TargetSide(target, sources, reads);
        Notes notes = new Notes(target);
        List<Table> tables = new ArrayList<>(new JoinTableDerivation(side, reads, notes).of(entity));
        new TableDerivation(side, reads, notes).of(entity).ifPresent(tables::add);
        return new Part(reads, List.copyOf(tables), notes.all());
    }
}
