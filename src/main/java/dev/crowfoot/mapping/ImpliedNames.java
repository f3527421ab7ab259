package dev.crowfoot.mapping;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The constraints and indexes of an entity's table, and of tables between it and others, that have no line of their own to be named in: they follow from a member, or from what
 * the entity shares with others. What they are called, where it is not what the conventions make, {@link Entity#names()} says.
 */
public final class ImpliedNames {

    private ImpliedNames() {}

    /**
     * Those of the entity's table, and others of it that the entity names; none if it has no table.
     *
     * @return each under the name that the conventions make
     */
    public static List<TablePart> of(Design design, Entity entity, Target target) {
        Sources sources = new Sources(design, new HashMap<>());
        Reads reads = new Reads(sources);
        TargetSide side = new TargetSide(target, sources, reads);
        Entity plain = entity.withNames(new TreeMap<>());
        List<TablePart> all = new ArrayList<>(new TableDerivation(side, reads, new Notes(target)).of(plain).map(Table::parts)
                .orElse(List.of()));
        new JoinTableDerivation(side, reads, new Notes(target)).of(plain).stream().flatMap(t -> t.parts().stream())
                .filter(p -> isBetween(p.id().value())).forEach(all::add);
        boolean repeated = isRepeated(Lineage.of(entity, reads));
        return all.stream().filter(p -> entity.names().containsKey(p.id().value()) || isBetween(p.id().value())
                || isImplied(design, entity, p.id().value(), repeated)).toList();
    }

    /**
     * Whether a part of an entity's table is such a one.
     *
     * @param part its id
     */
    public static boolean isImplied(Design design, Entity entity, String part) {
        Reads reads = new Reads(new Sources(design, new HashMap<>()));
        return isImplied(design, entity, part, isRepeated(Lineage.of(entity, reads)));
    }

    private static boolean isImplied(Design design, Entity entity, String part, boolean repeated) {
        if (part.equals("natural.uq")) {
            return true;
        }
        Optional<Entity> sayer = entities(design, entity).filter(e -> says(e, part)).findFirst();
        if (sayer.isPresent()) {
            return repeated && !sayer.get().id().equals(entity.id());
        }
        ColumnId member = member(part);
        if (member == null) {
            return false;
        }
        Entity holder = entities(design, entity).filter(e -> has(e, member)).findFirst().orElse(null);
        boolean inEmbedded = member.steps().size() > 1;
        boolean nameless = part.endsWith(".ix") || part.endsWith(".uq") || (part.endsWith(".ck") && repeated);
        boolean elsewhere = holder == null || inEmbedded || (repeated && !holder.id().equals(entity.id()));
        return nameless || elsewhere;
    }

    /** Whether it is what one end of a table between two has; what keeps its rows apart, and its foreign keys, are named with the relationship. */
    public static boolean isBetween(String part) {
        return part.endsWith(".owner.ix") || part.endsWith(".target.ix") || part.endsWith(".target.uq");
    }

    /** Whether the part with that id is a line of the entity, or follows from a member of its own. */
    public static boolean isOf(Entity entity, String part) {
        ColumnId member = member(part);
        return says(entity, part) || (member != null && has(entity, member));
    }

    /** Whether what the classes above say is there again in the entity's own table. */
    private static boolean isRepeated(Lineage lineage) {
        return lineage.root() != null && lineage.strategy() == Strategy.TABLE_PER_CLASS;
    }

    /** The entity first, as it mostly is the one. */
    private static Stream<Entity> entities(Design design, Entity first) {
        return Stream.concat(Stream.of(first), design.entities().values().stream());
    }

    private static boolean says(Entity entity, String part) {
        return entity.uniques().stream().anyMatch(u -> u.id().value().equals(part))
                || entity.checks().stream().anyMatch(c -> c.id().value().equals(part))
                || entity.indexes().stream().anyMatch(i -> i.id().value().equals(part));
    }

    /** The path of the member whose constraint or index it is; null of one that follows from none. */
    private static @Nullable ColumnId member(String part) {
        int dot = part.lastIndexOf('.');
        return dot < 0 || part.equals("parent.fk") ? null : new ColumnId(part.substring(0, dot));
    }

    private static boolean has(Entity entity, ColumnId member) {
        return entity.members().stream().anyMatch(m -> m.id().value().equals(member.member()));
    }
}
