package dev.crowfoot.adapter.files.format;

import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SqlObject;
import java.util.Collection;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts designs together from their parts, in one step, since adding one by one would copy all of it each time. */
public final class Designs {

    private Designs() {}

    /** The design of these parts. */
    public static Design of(Conventions conventions, Collection<EnumType> enums, Collection<Mixin> mixins,
            Collection<Embeddable> embeddables, Collection<Entity> entities, Collection<Sequence> sequences,
            Collection<SqlObject> sqlObjects) {
        return new Design(conventions, byId(entities, Entity::id), byId(enums, EnumType::id), byId(mixins, Mixin::id),
                byId(embeddables, Embeddable::id), byId(sequences, Sequence::id), byId(sqlObjects, SqlObject::id));
    }

    private static <K extends Comparable<K>, V> SequencedMap<K, V> byId(Collection<V> all, Function<V, K> id) {
        SequencedMap<K, V> map = new TreeMap<>();
        all.forEach(each -> map.put(id.apply(each), each));
        return map;
    }
}
