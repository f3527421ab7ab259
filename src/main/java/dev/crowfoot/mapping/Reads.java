package dev.crowfoot.mapping;

import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.mapping.type.StoredEnum;
import dev.crowfoot.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks things of a design up and remembers what it found, so that a result can be kept for as long as all of that is the same. */
final class Reads {

    /** Something that was looked up. */
    private record Seen(Object id, @Nullable Object value) {}

    private final Sources sources;
    private final List<Seen> seen = new ArrayList<>();

    Reads(Sources sources) {
        this.sources = sources;
    }

    Naming naming() {
        return sources.naming();
    }

    @Nullable
    Entity entity(EntityId id) {
        return (Entity) look(id);
    }

    @Nullable
    Mixin mixin(MixinId id) {
        return (Mixin) look(id);
    }

    @Nullable
    Embeddable embeddable(EmbeddableId id) {
        return (Embeddable) look(id);
    }

    /** The children of an entity in the order of their ids. */
    List<Entity> children(EntityId parent) {
        List<Entity> children = new ArrayList<>();
        if (look(new Sources.ChildrenOf(parent)) instanceof List<?> list) {
            list.forEach(child -> children.add((Entity) child));
        }
        return children;
    }

    /** An enum as columns hold it. */
    Optional<StoredEnum> storedEnum(EnumTypeId id) {
        return Optional.ofNullable((EnumType) look(id)).map(e -> new StoredEnum(e, nativeName(e, naming())));
    }

    /** The name of a native enum type. */
    static QualifiedName nativeName(EnumType enumType, Naming naming) {
        String name = enumType.nativeName().name();
        return new QualifiedName(enumType.nativeName().schema(), name == null ? naming.enumType(enumType.name()) : name);
    }

    /** The name of an entity's own table. */
    QualifiedName table(Entity entity) {
        TableName given = entity.table();
        String name = given.name();
        return new QualifiedName(given.schema(), name == null ? sources.tableOf(entity.name()) : name);
    }

    private @Nullable Object look(Object id) {
        Object value = sources.get(id);
        seen.add(new Seen(id, value));
        return value;
    }

    /** Whether everything that was found would be found there again; by reference, because comparing all content would cost what it saves. */
    @SuppressWarnings("ReferenceEquality")
    boolean sameIn(Sources others) {
        for (Seen one : seen) {
            Object now = others.get(one.id());
            boolean same = now == one.value() || (now instanceof List<?> && now.equals(one.value()));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
