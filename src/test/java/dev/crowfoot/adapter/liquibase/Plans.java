package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.Step;
import dev.crowfoot.migration.Subject;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Set;

/** Plans made by hand that use every kind of statement. */
final class Plans {

    static final SqlType TEXT = SqlType.of("character varying", 80);

    private Plans() {}

    static Step step(String summary, List<Statement> up, List<Statement> down) {
        return new Step(summary, Subject.of(new ElementId("subject")), Set.of(), up, down, List.of());
    }

    static Column column(String name, SqlType type) {
        return Column.of(new ElementId(name), name, type);
    }

    private static ElementId id(String id) {
        return new ElementId(id);
    }

    /** A table with a key, an identity, defaults and comments, under that name and with a column of that name. */
    static Plan create(String tableName, String columnName, String comment) {
        QualifiedName table = QualifiedName.of(tableName);
        Statement create = new Statement.CreateTable(table, List.of(
                column("id", SqlType.of("bigint")).withIdentity(new Column.Identity(false, SequenceOptions.DEFAULT)),
                column(columnName, TEXT).withDefaultExpression("'it''s'").withComment(comment),
                column("price", SqlType.of("numeric", 10, 2)).withNullable(true).withDefaultExpression("0"),
                column("parent_id", SqlType.of("bigint")).withNullable(true)),
                PrimaryKey.of(id("pk"), "pk_" + tableName, List.of("id")), comment);
        return new Plan(List.of(step("create table " + tableName, List.of(create), List.of(new Statement.DropTable(table)))));
    }

    /** Every kind of change on that table. */
    static Plan changes(String tableName, String columnName, String comment) {
        QualifiedName table = QualifiedName.of(tableName);
        Column added = column("added", TEXT).withNullable(true);
        Unique unique = new Unique(id("uq"), "uq_price", List.of("price", columnName), Deferrability.NOT_DEFERRABLE, false, null);
        ForeignKey key = new ForeignKey(id("fk"), "fk_parent", List.of("parent_id"), table, List.of("id"), ForeignKey.Action.CASCADE,
                ForeignKey.Action.NO_ACTION, Deferrability.NOT_DEFERRABLE, null);
        Index index = new Index(id("ix"), "ix_added", List.of(Index.Part.column("price"),
                new Index.Part(columnName, null, true, Index.Nulls.DEFAULT, null, null)), false, null, null, List.of(), false, null);
        Sequence sequence = new Sequence(id("sq"), QualifiedName.of("numbers"), null,
                new SequenceOptions(7L, 3L, null, null, null, false), null);
        SqlType big = SqlType.of("numeric", 12, 3);
        return new Plan(List.of(
                step("add column", List.of(new Statement.AddColumn(table, added)), List.of(new Statement.DropColumn(table, "added"))),
                step("set default", List.of(new Statement.AddDefault(table, "added", TEXT, "'new'")),
                        List.of(new Statement.DropDefault(table, "added", TEXT))),
                step("make required", List.of(new Statement.AddNotNull(table, "added", TEXT)),
                        List.of(new Statement.DropNotNull(table, "added", TEXT))),
                step("comment", List.of(new Statement.SetColumnRemarks(table, "added", TEXT, "it's"),
                        new Statement.SetTableRemarks(table, null)),
                        List.of(new Statement.SetTableRemarks(table, comment), new Statement.SetColumnRemarks(table, "added", TEXT, null))),
                step("add unique", List.of(new Statement.AddUnique(table, unique)), List.of(new Statement.DropUnique(table, "uq_price"))),
                step("add foreign key", List.of(new Statement.AddForeignKey(table, key)),
                        List.of(new Statement.DropForeignKey(table, "fk_parent"))),
                step("create index", List.of(new Statement.CreateIndex(table, index)),
                        List.of(new Statement.DropIndex(table, "ix_added"))),
                step("create sequence", List.of(new Statement.CreateSequence(sequence)),
                        List.of(new Statement.DropSequence(sequence.name()))),
                step("rename sequence", List.of(new Statement.RenameSequence(sequence.name(), "counters")),
                        List.of(new Statement.RenameSequence(QualifiedName.of("counters"), "numbers")))
                        .forTargets(Set.of(Target.POSTGRESQL)),
                step("retype", List.of(new Statement.ModifyDataType(table, "price", big)),
                        List.of(new Statement.ModifyDataType(table, "price", SqlType.of("numeric", 10, 2)))),
                step("rename column", List.of(new Statement.RenameColumn(table, "added", "renamed", TEXT)),
                        List.of(new Statement.RenameColumn(table, "renamed", "added", TEXT))),
                step("check", List.of(new Statement.Sql("ALTER TABLE " + Identifiers.sql(tableName)
                        + " ADD CONSTRAINT ck_price CHECK (price >= 0)")),
                        List.of(new Statement.Sql("ALTER TABLE " + Identifiers.sql(tableName)
                                + " DROP CONSTRAINT ck_price"))),
                step("rename table", List.of(new Statement.RenameTable(table, "other")),
                        List.of(new Statement.RenameTable(QualifiedName.of("other"), tableName)))));
    }
}
