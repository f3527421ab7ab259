package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.Values;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.MixinId;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Entities, mixins and embeddables, each with its members. */
public final class OwnerFormat {

    private OwnerFormat() {}

    /** An entity as it is written. */
    public static Node.Fields write(Entity entity) {
        Draft draft = new Draft().text("entity", entity.name()).text("id", entity.id().value()).text("table", entity.table().name())
                .text("schema", entity.table().schema()).text("comment", entity.comment())
                .texts("mixins", entity.mixins().stream().map(MixinId::value).toList());
        InheritanceFormat.write(draft, entity.inheritance());
        draft.flag("readOnly", entity.readOnly(), false).text("partitionBy", entity.partitionBy());
        ConstraintFormat.writeKey(draft, entity.key());
        MemberFormat.write(draft, entity.members());
        return draft.items("uniques", entity.uniques().stream().map(ConstraintFormat::write).toList())
                .items("checks", entity.checks().stream().map(ConstraintFormat::write).toList())
                .items("indexes", entity.indexes().stream().map(IndexFormat::write).toList()).texts("names", entity.names()).done();
    }

    private static SequencedMap<String, String> names(Keys keys) {
        SequencedMap<String, String> names = new TreeMap<>();
        for (Node.Field field : keys.fields("names")) {
            names.put(field.key(), Values.text(field.value(), field.key()));
        }
        return names;
    }

    /** An entity as it was read. */
    public static Entity entity(Node node) {
        Keys keys = Keys.of(node);
        String name = keys.text("entity");
        EntityId id = keys.text("id", EntityId::new);
        TableName table = new TableName(keys.textOrNull("schema"), keys.textOrNull("table"));
        String comment = keys.textOrNull("comment");
        List<MixinId> mixins = keys.texts("mixins", MixinId::new);
        Inheritance inheritance = InheritanceFormat.read(keys);
        boolean readOnly = keys.flag("readOnly", false);
        String partitionBy = keys.textOrNull("partitionBy");
        Key key = ConstraintFormat.readKey(keys);
        List<Member> members = MemberFormat.read(keys);
        List<UniqueConstraint> uniques = keys.items("uniques", ConstraintFormat::unique);
        List<CheckConstraint> checks = keys.items("checks", ConstraintFormat::check);
        List<Index> indexes = keys.items("indexes", IndexFormat::read);
        SequencedMap<String, String> names = names(keys);
        return keys.end(() -> {
            once("unique constraints", uniques.stream().map(UniqueConstraint::id).toList());
            once("checks", checks.stream().map(CheckConstraint::id).toList());
            once("indexes", indexes.stream().map(Index::id).toList());
            return new Entity(id, name, table, comment, mixins, inheritance, key, readOnly, members, uniques, checks, indexes,
                    partitionBy, names);
        });
    }

    private static void once(String what, List<? extends Id> ids) {
        for (Id id : ids) {
            if (ids.indexOf(id) != ids.lastIndexOf(id)) {
                throw new IllegalArgumentException("two " + what + " have the id " + id.value());
            }
        }
    }

    /** A mixin as it is written. */
    public static Node.Fields write(Mixin mixin) {
        Draft draft = new Draft().text("mixin", mixin.name()).text("id", mixin.id().value()).text("comment", mixin.comment());
        ConstraintFormat.writeKey(draft, mixin.key());
        MemberFormat.write(draft, mixin.members());
        return draft.done();
    }

    /** A mixin as it was read. */
    public static Mixin mixin(Node node) {
        Keys keys = Keys.of(node);
        String name = keys.text("mixin");
        MixinId id = keys.text("id", MixinId::new);
        String comment = keys.textOrNull("comment");
        Key key = ConstraintFormat.readKey(keys);
        List<Member> members = MemberFormat.read(keys);
        return keys.end(() -> new Mixin(id, name, comment, key, members));
    }

    /** An embeddable as it is written. */
    public static Node.Fields write(Embeddable embeddable) {
        Draft draft = new Draft().text("embeddable", embeddable.name()).text("id", embeddable.id().value())
                .text("comment", embeddable.comment());
        MemberFormat.write(draft, embeddable.members());
        return draft.done();
    }

    /** An embeddable as it was read. */
    public static Embeddable embeddable(Node node) {
        Keys keys = Keys.of(node);
        String name = keys.text("embeddable");
        EmbeddableId id = keys.text("id", EmbeddableId::new);
        String comment = keys.textOrNull("comment");
        List<Member> members = MemberFormat.read(keys);
        return keys.end(() -> new Embeddable(id, name, comment, members));
    }
}
