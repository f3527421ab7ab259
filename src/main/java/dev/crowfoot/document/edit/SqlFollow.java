package dev.crowfoot.document.edit;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.document.Document;
import dev.crowfoot.mapping.Naming;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.SqlText;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Lets the SQL of a table, its checks, predicates, computed columns and formulas, and what is kept as SQL, follow the columns and tables that an edit renamed. */
final class SqlFollow {

    private static final QualifiedName NO_TABLE = QualifiedName.of("no table");

    private SqlFollow() {}

    /** The document after an edit, with the SQL of the tables whose columns it renamed brought in step. */
    static Document columns(Document before, Document after, Edit edit) {
        return switch (edit) {
            case Edit.RenameMember rename -> followed(before, after, touchedBy(before, after, rename.owner()));
            case Edit.ChangeMember change -> followed(before, after, touchedBy(before, after, change.owner()));
            case Edit.RenameOwner rename -> followed(before, after, touchedBy(before, after, rename.owner()));
            case Edit.ChangeConventions change -> types(before, followed(before, after, after.design().entities().values()));
            case Edit.ChangeOwner change -> followed(before, after, touchedBy(before, after, change.owner().id()));
            case Edit.RenameEnum _,Edit.ChangeEnum _ -> types(before, after);
            case Edit.AddOwner _,Edit.AddMember _,Edit.MoveMember _,Edit.AddEnum _,Edit.RenameConstant _,Edit.PutSequence _,Edit.PutSqlObject _,Edit.Remove _,Edit.ChangeSettings _,Edit.AddDiagram _,Edit.RenameDiagram _,Edit.RemoveDiagram _,Edit.PlaceEntities _,Edit.HideEntities _,Edit.Batch _ ->
                after;
        };
    }

    /** The entities whose columns can follow from the members of that owner; where theirs do, those that refer to them in turn. */
    private static Collection<Entity> touchedBy(Document before, Document after, OwnerId owner) {
        DesignRenames renames = new DesignRenames(before.design(), after.design());
        SequencedMap<EntityId, Entity> touched = new TreeMap<>();
        Deque<OwnerId> open = new ArrayDeque<>(List.of(owner));
        while (!open.isEmpty() && touched.size() < after.design().entities().size()) {
            for (Entity entity : DesignRenames.touchedBy(after.design(), open.pop())) {
                if (touched.put(entity.id(), entity) == null && !entity.id().equals(owner) && !renames.columns(entity).isEmpty()) {
                    open.push(entity.id());
                }
            }
        }
        return touched.values();
    }

    /** With the later names of enum types of the database, wherever an expression says one. */
    private static Document types(Document before, Document after) {
        Map<QualifiedName, QualifiedName> types = new DesignRenames(before.design(), after.design()).types();
        if (types.isEmpty()) {
            return after;
        }
        UnaryOperator<String> sql = text -> SqlText.renamed(text, types);
        Design result = after.design();
        for (Owner owner : after.design().owners().toList()) {
            Owner changed = owner.withMembers(owner.members().stream().map(member -> withDefault(changed(member, sql), sql)).toList());
            Owner followed = changed instanceof Entity entity ? changed(entity, sql) : changed;
            result = followed.equals(owner) ? result : result.with(followed);
        }
        return after.withDesign(ObjectsFollow.apply(before.design(), result));
    }

    /** A default names no columns, but types. */
    private static Member withDefault(Member member, UnaryOperator<String> sql) {
        DefaultValue value = member instanceof Attribute attribute ? attribute.column().defaultValue() : null;
        return member instanceof Attribute attribute && value != null && value.kind() == DefaultValue.Kind.EXPRESSION
                ? attribute.withColumn(attribute.column().withDefaultValue(DefaultValue.expression(sql.apply(value.text()))))
                : member;
    }

    private static Document followed(Document before, Document after, Collection<Entity> candidates) {
        Design design = after.design();
        DesignRenames renames = new DesignRenames(before.design(), design);
        SequencedMap<EntityId, Entity> entities = new TreeMap<>(design.entities());
        for (Entity entity : candidates) {
            if (!hasSql(entity)) {
                continue;
            }
            Map<String, String> columns = renames.columns(entity);
            String was = renames.tableBefore(entity);
            String now = renames.table(entity);
            if (!columns.isEmpty() || !was.equals(now)) {
                Entity changed = changed(entity, sql -> SqlText.renamed(sql, QualifiedName.of(was), QualifiedName.of(now), columns));
                entities.put(entity.id(), changed);
            }
        }
        Design result = entities.equals(design.entities()) ? design : design.withEntities(entities);
        for (Mixin mixin : design.mixins().values()) {
            Map<String, String> columns = ownColumns(before.design(), design, mixin);
            if (!columns.isEmpty()) {
                result = result.with(mixin.withMembers(mixin.members().stream()
                        .map(member -> changed(member, sql -> SqlText.renamed(sql, NO_TABLE, NO_TABLE, columns))).toList()));
            }
        }
        return objects(before, after.withDesign(result), candidates);
    }

    private static Document objects(Document before, Document after, Collection<Entity> candidates) {
        return after.withDesign(ObjectsFollow.apply(before.design(), after.design(), candidates));
    }

    /** The columns of a mixin's attributes that have another name now. */
    private static Map<String, String> ownColumns(Design before, Design after, Mixin mixin) {
        Map<String, String> renamed = new HashMap<>();
        before.mixin(mixin.id()).ifPresent(old -> {
            for (Member member : mixin.members()) {
                old.member(member.id()).ifPresent(was -> {
                    String from = column(before, was);
                    String to = column(after, member);
                    if (!from.equals(to)) {
                        renamed.put(from, to);
                    }
                });
            }
        });
        return renamed;
    }

    private static String column(Design design, Member member) {
        String given = member instanceof Attribute attribute ? attribute.column().name() : null;
        return given == null ? new Naming(design.conventions().naming()).column(member.name()) : given;
    }

    static boolean hasSql(Entity entity) {
        return !entity.checks().isEmpty() || entity.partitionBy() != null || hasSql((Owner) entity)
                || entity.indexes().stream().anyMatch(index -> index.predicate() != null
                        || index.parts().stream().anyMatch(part -> part.source() instanceof IndexPart.Expression));
    }

    private static boolean hasSql(Owner owner) {
        return owner.members().stream().anyMatch(member -> member instanceof Attribute attribute
                && (attribute.column().generated() != null || attribute.java().formula() != null));
    }

    private static Entity changed(Entity entity, UnaryOperator<String> sql) {
        String partitionBy = entity.partitionBy();
        return entity.withMembers(entity.members().stream().map(member -> changed(member, sql)).toList())
                .withChecks(entity.checks().stream().map(check -> check.withExpression(sql.apply(check.expression()))).toList())
                .withIndexes(entity.indexes().stream().map(index -> changed(index, sql)).toList())
                .withPartitionBy(partitionBy == null ? null : sql.apply(partitionBy));
    }

    private static Index changed(Index index, UnaryOperator<String> sql) {
        String predicate = index.predicate();
        return index.withPredicate(predicate == null ? null : sql.apply(predicate)).withParts(index.parts().stream()
                .map(part -> part.source() instanceof IndexPart.Expression(String expression)
                        ? new IndexPart(new IndexPart.Expression(sql.apply(expression)), part.descending(), part.nulls(),
                                part.operatorClass(), part.collation())
                        : part)
                .toList());
    }

    private static Member changed(Member member, UnaryOperator<String> sql) {
        if (!(member instanceof Attribute attribute)) {
            return member;
        }
        Attribute result = attribute;
        ColumnSpec.Generated generated = attribute.column().generated();
        if (generated != null) {
            result = result.withColumn(result.column()
                    .withGenerated(new ColumnSpec.Generated(sql.apply(generated.expression()), generated.stored())));
        }
        String formula = attribute.java().formula();
        return formula == null ? result : result.withJava(result.java().withFormula(sql.apply(formula)));
    }
}
