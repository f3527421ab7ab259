package dev.crowfoot.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.adapter.elk.ElkLayoutEngine;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.imports.ImportChoice;
import dev.crowfoot.app.imports.ImportDatabase;
import dev.crowfoot.app.imports.ImportReport;
import dev.crowfoot.app.imports.LeftOut;
import dev.crowfoot.app.imports.TableChoice;
import dev.crowfoot.app.imports.TableRow;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.app.layout.DrawDiagrams;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.mapping.suggestion.Suggestion;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Importing step by step, as a person who chooses does, and being stopped. */
class ImportDatabaseTest {

    private final ImportDatabase imports =
            new ImportDatabase(new JdbcSchemaReader(), new DrawDiagrams(new ArrangeDiagram(new ElkLayoutEngine())));

    /** Does something at the first report that begins so, and says from then on whether the work is cancelled. */
    private record Watching(String start, Consumer<Watching> then, List<String> reports, boolean cancels) implements Progress {

        @Override
        public void report(String what, long done, long total) {
            boolean first = reports.stream().noneMatch(r -> r.startsWith(start));
            reports.add(what);
            if (first && what.startsWith(start)) {
                then.accept(this);
            }
        }

        @Override
        public boolean isCancelled() {
            return cancels && reports.stream().anyMatch(r -> r.startsWith(start));
        }
    }

    private static void fill(TestDatabase database) throws SQLException {
        database.run("create table authors (id int primary key, name varchar(50) not null)",
                "create table books (id int primary key, author_id int not null references authors, version int not null)");
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void theCatalogueIsReadOnceAndDrawnAsOftenAsTheChoiceChanges(Target target) throws SQLException {
        try (TestDatabase database = Databases.fresh(target)) {
            fill(database);
            try (DatabaseSession session = Sessions.open(database)) {
                Catalogue catalogue = imports.read(session, List.of(), Progress.NONE);
                assertEquals(List.of("authors 2", "books 3"),
                        TableRow.of(catalogue).stream().map(r -> r.name() + " " + r.columns()).toList());
                ImportChoice all = ImportChoice.all("library");
                assertEquals(List.of("version:Book.version"),
                        imports.draw(catalogue, target, all).offered().stream().map(Suggestion::id).toList());
                ImportReport taken = imports.draw(catalogue, target, all.withTaken(s -> s.id().equals("version:Book.version")));
                assertEquals(List.of(1, 0), List.of(taken.taken().size(), taken.offered().size()));
                assertTrue(taken.isExact());
                ImportReport one = imports.draw(catalogue, target,
                        all.withTables(new TableChoice(List.of(), List.of(), Set.of(QualifiedName.of("books")))));
                assertEquals(1, one.document().design().entities().size());
                assertEquals(List.of("table", "foreign key"), one.leftOut().stream().map(LeftOut::kind).toList());
                ImportReport arranged = imports.arrange(taken, TextMeasure.ESTIMATE, Progress.NONE);
                assertEquals(2, Objects.requireNonNull(arranged.document().diagrams().get(DiagramId.MAIN)).placements().size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void itStopsWhenItIsNoLongerWanted(Target target) throws SQLException {
        try (TestDatabase database = Databases.fresh(target)) {
            fill(database);
            try (DatabaseSession session = Sessions.open(database)) {
                for (String when : List.of("reading", "drawing")) {
                    Progress progress = new Watching(when, _ -> {
                        // the person cancels at this moment
                    }, new ArrayList<>(), true);
                    assertThrows(CancellationException.class,
                            () -> imports.run(session, ImportChoice.all("x"), TextMeasure.ESTIMATE, progress), when);
                }
            }
        }
    }

    @Test
    void aConnectionThatIsLostInTheMiddleIsSaid() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            fill(database);
            try (DatabaseSession session = Sessions.open(database)) {
                Progress progress = new Watching("reading c", _ -> cut(session), new ArrayList<>(), false);
                UserError error = assertThrows(UserError.class,
                        () -> imports.run(session, ImportChoice.all("x"), TextMeasure.ESTIMATE, progress));
                assertEquals(UserError.Kind.DATABASE, error.kind());
                assertTrue(error.what().contains("cannot be read from"), error.what());
            }
        }
    }

    @Test
    void aConnectionThatTheServerEndsIsSaidToBeLost() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            fill(database);
            try (DatabaseSession session = Sessions.open(database)) {
                Progress progress = new Watching("reading indexes", _ -> run(database,
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"),
                        new ArrayList<>(), false);
                UserError error = assertThrows(UserError.class,
                        () -> imports.run(session, ImportChoice.all("x"), TextMeasure.ESTIMATE, progress));
                assertTrue(error.what().endsWith("the connection is lost."), error.what());
                assertEquals("Connect again.", error.wayOut());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aTableThatIsDroppedMeanwhileIsThereWholeOrNotAtAll(Target target) throws SQLException {
        for (String when : List.of("reading tables", "reading columns", "reading constraints", "reading indexes", "reading sequences")) {
            try (TestDatabase database = Databases.fresh(target)) {
                fill(database);
                try (DatabaseSession session = Sessions.open(database)) {
                    Progress progress = new Watching(when, _ -> run(database, "drop table books"), new ArrayList<>(), false);
                    ImportReport report = imports.run(session, ImportChoice.all("x"), TextMeasure.ESTIMATE, progress);
                    assertTrue(report.isExact(), report.notExact().toString());
                    List<String> members = report.document().design().entities().values().stream()
                            .map(e -> e.name() + " " + e.members().size()).sorted().toList();
                    assertTrue(List.of(List.of("Author 2"), List.of("Author 2", "Book 3")).contains(members), when + ": " + members);
                }
            }
        }
    }

    private static void run(TestDatabase database, String sql) {
        try {
            database.run(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void cut(DatabaseSession session) {
        try {
            session.unwrap(Connection.class).abort(Runnable::run);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void patternsFitNamesWithAndWithoutTheirSchema() {
        TableChoice choice = new TableChoice(List.of("sales.*", "ORDER?"), List.of("*_old"), null);
        assertTrue(choice.wants(new QualifiedName("sales", "deals")) && choice.wants(QualifiedName.of("orders")));
        assertTrue(choice.wants(QualifiedName.of("\"Orders\"")), "letters do not count, nor the quotes of a name that is held exactly");
        assertTrue(!choice.wants(new QualifiedName("sales", "deals_old")) && !choice.wants(QualifiedName.of("order_lines")));
    }
}
