package dev.crowfoot.document.edit;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.document.Document;
import dev.crowfoot.mapping.Naming;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Lets the SQL of a table, its checks, predicates, computed columns and formulas, follow the columns that an edit renamed. */
final class SqlFollow {

    private SqlFollow() {}

    /** The document after an edit, with the SQL of the tables whose columns it renamed brought in step. */
    static Document columns(Document before, Document after, Edit edit) {
        return switch (edit) {
            case Edit.RenameMember rename -> followed(before, after, Renames.touchedBy(after.design(), rename.owner()));
            case Edit.ChangeMember change -> followed(before, after, Renames.touchedBy(after.design(), change.owner()));
            case Edit.RenameOwner rename -> followed(before, after, Renames.touchedBy(after.design(), rename.owner()));
            case Edit.ChangeConventions change -> followed(before, after, after.design().entities().values());
            case Edit.AddOwner _,Edit.ChangeOwner _,Edit.AddMember _,Edit.MoveMember _,Edit.AddEnum _,Edit.ChangeEnum _,Edit.RenameEnum _,Edit.RenameConstant _,Edit.PutSequence _,Edit.PutSqlObject _,Edit.Remove _,Edit.ChangeSettings _,Edit.AddDiagram _,Edit.RenameDiagram _,Edit.RemoveDiagram _,Edit.PlaceEntities _,Edit.HideEntities _,Edit.Batch _ ->
                after;
        };
    }

    private static Document followed(Document before, Document after, Iterable<Entity> candidates) {
        Design design = after.design();
        Renames renames = new Renames(before.design(), design);
        SequencedMap<EntityId, Entity> entities = new TreeMap<>(design.entities());
        for (Entity entity : candidates) {
            if (!hasSql(entity)) {
                continue;
            }
            Map<String, String> columns = renames.columns(entity);
            Map<String, String> tables = renames.tables(entity);
            if (!columns.isEmpty() || tables.entrySet().stream().anyMatch(table -> !table.getKey().equals(table.getValue()))) {
                Entity changed = changed(entity, sql -> SqlWords.renamed(sql, columns, tables));
                entities.put(entity.id(), changed);
            }
        }
        Design result = entities.equals(design.entities()) ? design : design.withEntities(entities);
        for (Mixin mixin : design.mixins().values()) {
            Map<String, String> columns = ownColumns(before.design(), design, mixin);
            if (!columns.isEmpty()) {
                result = result.with(mixin.withMembers(mixin.members().stream()
                        .map(member -> changed(member, sql -> SqlWords.renamed(sql, columns, Map.of()))).toList()));
            }
        }
        return after.withDesign(result);
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
