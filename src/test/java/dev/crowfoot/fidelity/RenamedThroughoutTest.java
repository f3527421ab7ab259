package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.AttributeId;
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
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database is drawn, every table and column that is drawn gets another name, and the database is in step again after the migration; and so it is after going back. */
class RenamedThroughoutTest {

    private static final int LONG = 50;

    /** On one version of PostgreSQL, as the texts are nearly the same on all. Not those of H2 with a default or a check of one table that asks another: what a column says of other tables does not follow. */
    static List<FidelitySchema> schemas() {
        return Stream.concat(FidelitySchema.h2().stream(), FidelitySchema.postgresql(PostgresqlVersion.usual()).stream())
                .filter(schema -> !schema.toString().startsWith("queries-in-tables")).toList();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatIsKeptAsSqlFollows(FidelitySchema schema) throws SQLException {
        try (TestDatabase database = schema.load()) {
            Target target = database.target();
            Design drawn = Lift.lift(RoundTrip.read(database), target, LiftOptions.DEFAULT);
            Schema before = Derivation.derive(drawn, target).schema();
            Design renamed = renamed(drawn, before);
            assertNotEquals(drawn, renamed);
            Schema after = Derivation.derive(renamed, target).schema();
            Plan plan = Planner.plan(before, after, target);
            RoundTrip.run(database, plan, true);
            assertEquals(List.of(), RoundTrip.differences(database, after), "renamed");
            RoundTrip.run(database, plan, false);
            assertEquals(List.of(), RoundTrip.differences(database, before), "named as before");
        }
    }

    private static Design renamed(Design drawn, Schema schema) {
        Document document = Document.empty(Settings.of("anew", Target.POSTGRESQL)).withDesign(drawn);
        for (EntityId id : drawn.entities().keySet()) {
            Optional<Table> table = schema.table(new ElementId(id.value()));
            if (table.isPresent()) {
                document = renamed(document, id, table.get(), schema);
            }
        }
        return document.design();
    }

    private static Document renamed(Document before, EntityId id, Table table, Schema schema) {
        Document document = before;
        if (canBeLonger(table.name().name()) && !isType(table, schema)) {
            document = done(document, new Edit.ChangeOwner(entity(document, id).withTable(anew(table, entity(document, id)))));
        }
        for (Column column : table.columns()) {
            boolean isOneOfTwo = table.column('"' + column.name() + '"').isPresent();
            boolean isOfAttribute = !column.id().value().contains(".");
            if (isOfAttribute && !isOneOfTwo && !isTyped(table, schema) && canBeLonger(column.name())) {
                Member member = entity(document, id).member(new AttributeId(column.id().value())).orElse(null);
                if (member instanceof Attribute attribute) {
                    document = done(document,
                            new Edit.ChangeMember(id, attribute.withColumn(attribute.column().withName("anew_" + column.name()))));
                }
            }
        }
        return document;
    }

    private static Document done(Document document, Edit edit) {
        Outcome outcome = Edits.apply(document, edit);
        return assertInstanceOf(Outcome.Applied.class, outcome, outcome::toString).document();
    }

    private static Entity entity(Document document, EntityId id) {
        return document.design().entity(id).orElseThrow();
    }

    private static TableName anew(Table table, Entity entity) {
        return new TableName(entity.table().schema(), table.name().name() + "_anew");
    }

    /** PostgreSQL renames no column of such a table. */
    private static boolean isTyped(Table table, Schema schema) {
        return schema.sqlObjects().stream().anyMatch(o -> o.name().name().equals(table.name().name() + " row type"));
    }

    /** The type of a column that is a row of a table is drawn by its name, which does not follow. */
    private static boolean isType(Table table, Schema schema) {
        return schema.tables().stream().flatMap(t -> t.columns().stream()).anyMatch(c -> c.type().qualifiedName().equals(table.name()));
    }

    private static boolean canBeLonger(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length < LONG && !name.startsWith("\"");
    }
}
