package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.Values;
import dev.crowfoot.adapter.files.yaml.Words;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Linkage.JoinTable;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.RelationshipEnd.Cascade;
import dev.crowfoot.design.RelationshipEnd.CollectionKind;
import dev.crowfoot.design.RelationshipEnd.Fetch;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.RelationshipId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Relationships. The keys of the owning end stand among those of the relationship, those of the other end under {@code inverse}. */
final class RelationshipFormat {

    private RelationshipFormat() {}

    static Node write(Relationship relationship) {
        Draft draft = new Draft().text("relationship", relationship.name()).text("id", relationship.id().value())
                .choice("kind", relationship.cardinality(), null).text("to", relationship.target().value())
                .flag("optional", relationship.optional(), false).all(end(relationship.owning()));
        switch (relationship.linkage()) {
            case Linkage.JoinColumns columns ->
                draft.draft("foreignKey", ForeignKeyFormat.write(columns.foreignKey(), ForeignKeySpec.DEFAULT));
            case JoinTable table when table.equals(JoinTable.DEFAULT) && relationship.cardinality() == Cardinality.MANY_TO_MANY -> {
                // as usual
            }
            case JoinTable table -> draft.put("joinTable", joinTable(table).done());
        }
        if (!relationship.inverse().equals(RelationshipEnd.NONE)) {
            RelationshipEnd inverse = relationship.inverse();
            draft.put("inverse", new Draft().text("name", inverse.name().isEmpty() ? null : inverse.name())
                    .all(end(inverse)).done());
        }
        return draft.text("comment", relationship.comment()).done();
    }

    static Relationship read(Node node) {
        Keys keys = Keys.of(node);
        String name = keys.text("relationship");
        RelationshipId id = keys.text("id", RelationshipId::new);
        Cardinality cardinality = keys.choice("kind", Cardinality.class);
        EntityId target = keys.text("to", EntityId::new);
        boolean optional = keys.flag("optional", false);
        RelationshipEnd owning = end(keys, name);
        Linkage linkage = linkage(keys, cardinality);
        RelationshipEnd inverse = inverse(keys.node("inverse"));
        String comment = keys.textOrNull("comment");
        return keys.end(() -> new Relationship(id, target, cardinality, optional, linkage, owning, inverse, comment));
    }

    private static Draft end(RelationshipEnd end) {
        Fetch fetch = end.fetch();
        return new Draft().flag("navigable", end.navigable(), true)
                .texts("cascade", end.cascades().stream().map(Words::of).toList())
                .flag("orphanRemoval", end.orphanRemoval(), false).flag("databaseDeletes", end.databaseDeletes(), false)
                .choice("fetch", fetch.timing(), Fetch.Timing.LAZY).choice("fetchStyle", fetch.style(), Fetch.Style.SELECT)
                .number("batchSize", fetch.batchSize()).text("orderBy", end.orderBy())
                .choice("collection", end.collection(), CollectionKind.LIST);
    }

    private static RelationshipEnd end(Keys keys, String name) {
        boolean navigable = keys.flag("navigable", true);
        Set<Cascade> cascades = Set.copyOf(keys.items("cascade", item -> Words.find(Cascade.class,
                Values.text(item, "cascade"))
                .orElseThrow(() -> new YamlError(item, "'cascade' holds some of " + Words.choices(Cascade.class)))));
        boolean orphanRemoval = keys.flag("orphanRemoval", false);
        boolean databaseDeletes = keys.flag("databaseDeletes", false);
        Fetch.Timing timing = keys.choice("fetch", Fetch.Timing.class, Fetch.Timing.LAZY);
        Fetch.Style style = keys.choice("fetchStyle", Fetch.Style.class, Fetch.Style.SELECT);
        Integer batchSize = keys.number("batchSize");
        String orderBy = keys.textOrNull("orderBy");
        CollectionKind collection = keys.choice("collection", CollectionKind.class, CollectionKind.LIST);
        return new RelationshipEnd(navigable, name, cascades, orphanRemoval, databaseDeletes, new Fetch(timing, style, batchSize), orderBy,
                collection);
    }

    private static RelationshipEnd inverse(@Nullable Node node) {
        if (node == null) {
            return RelationshipEnd.NONE;
        }
        Keys keys = Keys.of(node);
        String name = keys.textOrNull("name");
        RelationshipEnd end = Values.made(node, () -> end(keys, name == null ? "" : name));
        return keys.end(() -> end);
    }

    private static Draft joinTable(JoinTable table) {
        JoinTable usual = JoinTable.DEFAULT;
        return new Draft().text("name", table.table().name()).text("schema", table.table().schema()).text("keyName", table.keyName())
                .choice("key", table.key(), JoinTable.Key.PRIMARY_KEY)
                .draft("toOwner", ForeignKeyFormat.write(table.toOwner(), usual.toOwner()))
                .draft("toTarget", ForeignKeyFormat.write(table.toTarget(), usual.toTarget())).text("comment", table.comment());
    }

    private static Linkage linkage(Keys keys, Cardinality cardinality) {
        Node table = keys.node("joinTable");
        if (table == null && cardinality != Cardinality.MANY_TO_MANY) {
            return new Linkage.JoinColumns(ForeignKeyFormat.read(keys.node("foreignKey"), ForeignKeySpec.DEFAULT));
        }
        if (table == null) {
            return JoinTable.DEFAULT;
        }
        Keys inner = Keys.of(table);
        TableName name = new TableName(inner.textOrNull("schema"), inner.textOrNull("name"));
        String keyName = inner.textOrNull("keyName");
        JoinTable.Key key = inner.choice("key", JoinTable.Key.class, JoinTable.Key.PRIMARY_KEY);
        ForeignKeySpec toOwner = ForeignKeyFormat.read(inner.node("toOwner"), JoinTable.DEFAULT.toOwner());
        ForeignKeySpec toTarget = ForeignKeyFormat.read(inner.node("toTarget"), JoinTable.DEFAULT.toTarget());
        String comment = inner.textOrNull("comment");
        return inner.end(() -> new JoinTable(name, toOwner, toTarget, keyName, key, comment));
    }
}
