package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Edits;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.mapping.Lift;
import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is drawn of a database under other names: tables, columns of attributes and of relationships, join tables and enum types. */
final class Anew {

    private static final int LONG = 50;

    private final Schema schema;
    private final Predicate<String> chosen;
    private Document document;

    private Anew(Design drawn, Schema schema, Predicate<String> chosen) {
        this.schema = schema;
        this.chosen = chosen;
        document = Document.empty(Settings.of("anew", Target.POSTGRESQL)).withDesign(drawn);
    }

    /**
     * Draws the database, gives those of its things other names, migrates it, compares, goes back and compares again.
     *
     * @param chosen what is to have another name, told as {@code table t}, {@code column t.c} or {@code type t}
     */
    static void check(TestDatabase database, Predicate<String> chosen) throws SQLException {
        Target target = database.target();
        Design drawn = Lift.lift(RoundTrip.read(database), target, LiftOptions.DEFAULT);
        Schema before = Derivation.derive(drawn, target).schema();
        Design renamed = design(drawn, before, chosen);
        assertNotEquals(drawn, renamed);
        Schema after = Derivation.derive(renamed, target).schema();
        Plan plan = Planner.plan(before, after, target);
        RoundTrip.run(database, plan, true);
        assertEquals(List.of(), RoundTrip.differences(database, after), "renamed");
        RoundTrip.run(database, plan, false);
        assertEquals(List.of(), RoundTrip.differences(database, before), "named as before");
    }

    /** The drawing with other names for those. */
    static Design design(Design drawn, Schema schema, Predicate<String> chosen) {
        Anew anew = new Anew(drawn, schema, chosen);
        drawn.entities().keySet().forEach(anew::entity);
        drawn.enums().values().forEach(anew::type);
        return anew.document.design();
    }

    private void entity(EntityId id) {
        schema.table(new ElementId(id.value())).ifPresent(table -> {
            if (canBeLonger(table.name()) && !isRow(table) && chosen.test("table " + table.name())) {
                Entity entity = of(id);
                apply(new Edit.ChangeOwner(entity.withTable(anew(entity.table(), table))));
            }
            of(id).members().forEach(member -> member(id, table, of(id).member(member.id()).orElseThrow()));
        });
    }

    private void member(EntityId id, Table table, Member member) {
        Member renamed = switch (member) {
            case Attribute attribute -> table.columns().stream()
                    .filter(c -> c.id().value().equals(attribute.id().value()) && isRenamed(table, c)).findFirst()
                    .map(c -> attribute.withColumn(attribute.column().withName("anew_" + c.name()))).orElse(attribute);
            case Relationship relationship -> relationship.withLinkage(linkage(table, relationship));
            case Embedded embedded -> embedded;
        };
        if (!renamed.equals(member)) {
            apply(new Edit.ChangeMember(id, renamed));
        }
    }

    private Linkage linkage(Table table, Relationship relationship) {
        String id = relationship.id().value();
        return switch (relationship.linkage()) {
            case Linkage.JoinColumns columns -> new Linkage.JoinColumns(foreignKey(columns.foreignKey(), table, id));
            case Linkage.JoinTable join -> schema.table(new ElementId(id)).map(between -> {
                Linkage.JoinTable ends = join.withEnds(foreignKey(join.toOwner(), between, id + ".owner"),
                        foreignKey(join.toTarget(), between, id + ".target"));
                return canBeLonger(between.name()) && !isRow(between) && chosen.test("table " + between.name())
                        ? ends.withTable(anew(ends.table(), between))
                        : ends;
            }).orElse(join);
        };
    }

    private ForeignKeySpec foreignKey(ForeignKeySpec before, Table table, String id) {
        List<JoinColumn> columns = new ArrayList<>(before.columns());
        for (Column column : table.columns()) {
            if (column.id().value().startsWith(id + ".") && isRenamed(table, column)) {
                ColumnId references = new ColumnId(column.id().value().substring(id.length() + 1));
                JoinColumn said = columns.stream().filter(c -> c.references().equals(references)).findFirst().orElse(null);
                columns.remove(said);
                String name = "anew_" + column.name();
                columns.add(said == null ? JoinColumn.named(references, name) : said.withName(name));
            }
        }
        return columns.equals(before.columns()) ? before : before.withColumns(columns);
    }

    private void type(EnumType type) {
        schema.enumTypes().stream().filter(t -> t.id().value().equals(type.id().value()) && chosen.test("type " + t.name()))
                .filter(t -> canBeLonger(t.name()) && !isInBody(t.name())).findFirst()
                .ifPresent(t -> apply(new Edit.ChangeEnum(
                        type.withNativeName(new TableName(type.nativeName().schema(), t.name().name() + "_anew")))));
    }

    private void apply(Edit edit) {
        Outcome outcome = Edits.apply(document, edit);
        document = assertInstanceOf(Outcome.Applied.class, outcome, outcome::toString).document();
    }

    private Entity of(EntityId id) {
        return document.design().entity(id).orElseThrow();
    }

    private static TableName anew(TableName said, Table table) {
        return new TableName(said.schema(), table.name().name() + "_anew");
    }

    private boolean isRenamed(Table table, Column column) {
        boolean isOneOfTwo = table.column('"' + column.name() + '"').isPresent();
        return !isOneOfTwo && !isTyped(table) && canBeLonger(QualifiedName.of(column.name()))
                && chosen.test("column " + table.name() + "." + column.name());
    }

    /** The body of a routine is a text, which does not follow; PostgreSQL refuses one that says a type that is not there. */
    private boolean isInBody(QualifiedName type) {
        return schema.sqlObjects().stream().map(SqlObject::create)
                .anyMatch(sql -> sql.indexOf('$') >= 0 && sql.substring(sql.indexOf('$')).contains(type.name()));
    }

    /** PostgreSQL renames no column of such a table. */
    private boolean isTyped(Table table) {
        return schema.sqlObjects().stream().anyMatch(o -> o.name().name().equals(table.name().name() + " row type"));
    }

    /** The type of a column that is a row of a table is drawn by its name, which does not follow. */
    private boolean isRow(Table table) {
        return schema.tables().stream().flatMap(t -> t.columns().stream()).anyMatch(c -> c.type().qualifiedName().equals(table.name()));
    }

    private static boolean canBeLonger(QualifiedName name) {
        return name.name().getBytes(StandardCharsets.UTF_8).length < LONG && !name.name().startsWith("\"");
    }
}
