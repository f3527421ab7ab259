package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.testing.Sketch.column;
import static dev.crowfoot.testing.Sketch.constant;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.enumType;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.integer;
import static dev.crowfoot.testing.Sketch.text;
import static dev.crowfoot.testing.Sketch.toMany;
import static dev.crowfoot.testing.Sketch.toOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.app.code.GeneratedCode;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.entity.CodeProblem;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.Sketch;
import dev.crowfoot.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The annotations tell all that they can of the tables: those that Hibernate makes of them alone have what the drawing has. */
class AnnotatedTablesTest {

    private static final String ODD = "It's a \"line\" \\ of */ text";

    private static Design shop() {
        ForeignKeySpec customer = ForeignKeySpec.DEFAULT.withOnDelete(ReferentialAction.SET_NULL).withOnUpdate(ReferentialAction.CASCADE)
                .withDeferrability(Deferrability.INITIALLY_DEFERRED);
        Relationship from = toOne("o-customer", "Customer").withOptional(true).withLinkage(new Linkage.JoinColumns(customer))
                .withComment("Who'll pay");
        ForeignKeySpec gone = ForeignKeySpec.DEFAULT.withOnDelete(ReferentialAction.CASCADE);
        Linkage.JoinTable tags = new Linkage.JoinTable(TableName.BY_CONVENTION, gone, gone, null, Linkage.JoinTable.Key.PRIMARY_KEY,
                "Orders' labels");
        UniqueConstraint unique = new UniqueConstraint(new UniqueId("uq"), "uq_orders_code", List.of(column("o-code"), column("o-amount")),
                Deferrability.INITIALLY_DEFERRED, false, null);
        Sequence numbers = new Sequence(new SequenceId("n"), "numbers", null, new SequenceOptions(7L, 5L, 2L, 900L, 20L, true), null);
        return design(entity("Customer", Sketch.attribute("c-id", SimpleType.BIG_INTEGER)
                .withGeneration(new ValueGeneration.FromSequence(numbers.id()))),
                entity("Label", id("l")),
                entity("Order", id("o"), from, toMany("o-labels", "Label").withLinkage(tags), constant("o-state", "State"),
                        text("o-code").withComment(ODD).withColumn(ColumnSpec.NOT_NULL.withCollation("C")), integer("o-amount"))
                        .withComment(ODD).withUniques(List.of(unique))
                        .withChecks(List.of(new CheckConstraint(new CheckId("ck"), "ck_orders_amount", "amount > 0", null))))
                .with(enumType("State", "NEW", "DONE")).with(numbers);
    }

    private static final List<String> QUESTIONS = List.of(
            "select obj_description('orders'::regclass)",
            "select obj_description('order_labels'::regclass)",
            "select attname || ': ' || col_description(attrelid, attnum) from pg_attribute where attrelid = 'orders'::regclass "
                    + "and col_description(attrelid, attnum) is not null order by 1",
            "select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid in ('orders'::regclass, "
                    + "'order_labels'::regclass) and contype in ('f', 'u') order by 1",
            "select conname from pg_constraint where conname = 'ck_orders_amount'",
            "select indexdef from pg_indexes where tablename in ('orders', 'order_labels') and indexname like 'ix%' order by 1",
            "select collation_name from information_schema.columns where table_name = 'orders' and column_name = 'code'",
            "select start_value || ' ' || increment_by || ' ' || min_value || ' ' || max_value || ' ' || cache_size || ' ' || cycle "
                    + "from pg_sequences where sequencename = 'numbers'");

    @Test
    void whatHibernateMakesOfThemIsWhatTheMigrationMakes() throws Exception {
        try (MigratedDatabase migrated = MigratedDatabase.of(shop(), Target.POSTGRESQL);
                MigratedDatabase exported = exported(migrated.code())) {
            for (String question : QUESTIONS) {
                List<String> drawn = migrated.column(question);
                assertEquals(drawn, exported.column(question), question);
                assertEquals(false, drawn.isEmpty() || drawn.contains("null"), question);
            }
        }
    }

    private static MigratedDatabase exported(GeneratedCode code) throws SQLException {
        TestDatabase empty = Databases.fresh(Target.POSTGRESQL);
        BootedCode booted = BootedCode.on(empty, CompiledCode.of(code.files()));
        booted.export();
        return new MigratedDatabase(empty, code, booted);
    }

    @Test
    void whatNoAnnotationCanSayIsListed() {
        ForeignKeySpec full = ForeignKeySpec.DEFAULT.withMatchFull(true);
        Design design = design(entity("Customer", id("c")),
                entity("Order", id("o"), toOne("o-customer", "Customer").withLinkage(new Linkage.JoinColumns(full))).withUniques(List.of(
                        new UniqueConstraint(new UniqueId("uq"), "uq_orders", List.of(column("o-customer.c-id")),
                                Deferrability.NOT_DEFERRABLE, true, null))));
        assertEquals(List.of(
                "customer does not say in Java what only PostgreSQL has of its foreign key (match full, the columns that are set on delete, "
                        + "not valid), because no annotation can; the database has it",
                "the class does not say that nulls are not distinct in uq_orders, because no annotation can; the database has it"),
                MigratedDatabase.generate(design).problems().stream().map(CodeProblem::message).sorted().toList());
    }
}
