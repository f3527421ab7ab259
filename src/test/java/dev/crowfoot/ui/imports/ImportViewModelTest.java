package dev.crowfoot.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.adapter.elk.ElkLayoutEngine;
import dev.crowfoot.adapter.files.FileMigrations;
import dev.crowfoot.adapter.files.FileProjects;
import dev.crowfoot.adapter.files.StagedFolders;
import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.adapter.liquibase.LiquibaseChangelogs;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.database.SchemaReader;
import dev.crowfoot.app.imports.ImportDatabase;
import dev.crowfoot.app.imports.ImportReport;
import dev.crowfoot.app.imports.SaveImport;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.app.layout.DrawDiagrams;
import dev.crowfoot.app.migration.CreateRevision;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.imports.ImportViewModel.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps from a database to a project, without a screen. */
class ImportViewModelTest {

    @TempDir
    Path folder = Path.of("");
    private final List<List<String>> reads = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Path> made = new ArrayList<>();
    @SuppressWarnings("NullAway")
    private TestDatabase database = null; // there before each test
    @SuppressWarnings("NullAway")
    private ImportViewModel model = null; // there before each test

    @BeforeEach
    void open() throws SQLException {
        database = Databases.fresh(Target.H2);
        database.run("create schema sales",
                "create table orders (id bigint primary key, version integer not null,"
                        + " state varchar(20) not null constraint orders_state check (state in ('new', 'paid')))",
                "create table tags (id integer primary key)", "create table sales.deals (id integer primary key)");
        FileProjects files = new FileProjects();
        CreateRevision revisions = new CreateRevision(new FileMigrations(files), new LiquibaseChangelogs(), Clock.systemUTC());
        ImportDatabase imports = new ImportDatabase(new Noting(), new DrawDiagrams(new ArrangeDiagram(new ElkLayoutEngine())));
        ImportCases cases = new ImportCases(new JdbcDatabases(folder), imports, new SaveImport(new StagedFolders(), files, revisions),
                () -> TextMeasure.ESTIMATE);
        model = new ImportViewModel(cases, new Background(waiting::add, Runnable::run, error -> {
            throw new AssertionError(error);
        }), done -> made.add(done.folder()));
    }

    @AfterEach
    void close() throws SQLException {
        model.close();
        database.close();
    }

    /** Notes which schemas are read. */
    private final class Noting implements SchemaReader {

        private final SchemaReader real = new JdbcSchemaReader();

        @Override
        public List<String> schemas(DatabaseSession session) {
            return real.schemas(session);
        }

        @Override
        public SequencedMap<String, List<String>> tables(DatabaseSession session) {
            return real.tables(session);
        }

        @Override
        public Catalogue read(DatabaseSession session, List<String> schemas, Progress progress) {
            reads.add(schemas);
            return real.read(session, schemas, progress);
        }
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void read() {
        model.read(ConnectionSettings.url(database.url(), database.user()), Password.none());
        work();
    }

    private void next() {
        model.next();
        work();
    }

    private Ticks.Row row(Ticks ticks, String text) {
        return ticks.rows().stream().filter(r -> r.text().equals(text)).findFirst().orElseThrow();
    }

    private List<String> wanted(Ticks ticks) {
        return ticks.wanted().stream().map(Ticks.Item::text).toList();
    }

    private ImportReport report() {
        return model.report().get().orElseThrow();
    }

    @Test
    void allTablesAreTickedAndFollowThePatterns() {
        read();
        assertEquals(Step.TABLES, model.step().get());
        assertEquals(List.of("orders", "tags", "deals"), wanted(model.tables()));
        model.include.set("o*, sales.*");
        assertEquals(List.of("orders", "deals"), wanted(model.tables()));
        model.exclude.set("DEALS");
        assertEquals(List.of("orders"), wanted(model.tables()));
        model.include.set("");
        model.exclude.set("");
        assertEquals(3, model.tables().wanted().size());
    }

    @Test
    void aSchemaOfWhichNothingIsWantedIsNotRead() {
        read();
        next();
        assertEquals(List.of(List.of("PUBLIC", "SALES")), reads);
        model.back();
        model.tables().toggle(row(model.tables(), "SALES"));
        next();
        assertEquals(List.of(List.of("PUBLIC", "SALES"), List.of("PUBLIC")), reads);
        assertEquals(2, report().counts().get("tables"));
        model.back();
        next();
        assertEquals(2, reads.size(), "the same is read again");
    }

    @Test
    void whatIsReadIsTickedAndWhatIsSuggestedIsNot() {
        read();
        next();
        assertEquals(Step.CHOICES, model.step().get());
        assertEquals(List.of("orders.state"), wanted(model.choices()));
        assertEquals(List.of("version:Order.version"), report().offered().stream().map(s -> s.id()).toList());
        model.choices().toggle(row(model.choices(), "Order.version counts the updates of a row (optimistic locking)"));
        work();
        assertEquals(List.of("version:Order.version"), report().taken().stream().map(s -> s.id()).toList());
        assertEquals(1, report().drawn().get("enums from checks"));
        model.choices().toggle(row(model.choices(), "orders.state"));
        work();
        assertFalse(report().drawn().containsKey("enums from checks"), report().drawn().toString());
    }

    @Test
    void whatWasSaidStaysOnTheWayBackAndGoesWithTheDatabase() throws SQLException {
        read();
        model.tables().toggle(row(model.tables(), "tags"));
        next();
        model.singular.set(false);
        work();
        assertTrue(report().document().design().entities().values().stream().anyMatch(e -> e.name().equals("Orders")));
        model.back();
        model.back();
        assertEquals(Step.CONNECTION, model.step().get());
        read();
        assertEquals(List.of("orders", "deals"), wanted(model.tables()));
        try (TestDatabase other = Databases.fresh(Target.H2)) {
            other.run("create table tags (id integer primary key)");
            model.back();
            model.read(ConnectionSettings.url(other.url(), other.user()), Password.none());
            work();
            assertEquals(List.of("tags"), wanted(model.tables()));
        }
    }

    @Test
    void aDatabaseWithNothingInItIsSaidAndStaysAtTheFirstStep() throws SQLException {
        try (TestDatabase empty = Databases.fresh(Target.H2)) {
            empty.run("create schema shop");
            model.read(ConnectionSettings.url(empty.url(), empty.user()), Password.none());
            work();
            assertEquals(Step.CONNECTION, model.step().get());
            assertTrue(model.task().error().get().startsWith("There is nothing to import in "), model.task().error().get());
        }
    }

    @Test
    void aDatabaseWithoutTablesIsTakenWithWhatElseIsInIt() throws SQLException {
        try (TestDatabase counters = Databases.fresh(Target.H2)) {
            counters.run("create sequence tickets");
            model.read(ConnectionSettings.url(counters.url(), counters.user()), Password.none());
            work();
            assertEquals(Step.TABLES, model.step().get());
            assertTrue(model.hasChosen());
            model.tables().setAll(false);
            assertFalse(model.hasChosen());
            model.tables().setAll(true);
            next();
            assertEquals(Map.of("sequences", 1), model.report().get().orElseThrow().counts());
        }
    }

    @Test
    void aReadThatIsStoppedChangesNothing() {
        model.read(ConnectionSettings.url(database.url(), database.user()), Password.none());
        assertTrue(model.task().running().get());
        model.task().stop();
        work();
        assertEquals(Step.CONNECTION, model.step().get());
        assertEquals("", model.task().error().get());
        assertEquals(List.of(), reads);
    }

    @Test
    void theProjectIsWrittenWholeWithItsFirstRevisionOrNotAtAll() throws IOException {
        read();
        next();
        next();
        assertEquals(Step.PROJECT, model.step().get());
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("notes.txt"), "mine");
        create(full);
        assertEquals("The folder " + full + " is not empty. Choose an empty folder, or one that is not there yet.",
                model.task().error().get());
        assertEquals(List.of(), made);
        Path place = folder.resolve("shop");
        create(place);
        assertEquals("", model.task().error().get());
        assertEquals(List.of(place), made);
        assertTrue(Files.exists(place.resolve("design/entities/Order.yaml")));
        try (Stream<Path> revisions = Files.list(place.resolve("migrations"))) {
            assertTrue(revisions.anyMatch(r -> r.getFileName().toString().endsWith("_as_it_was.yaml")));
        }
    }

    private void create(Path place) {
        model.create(new ImportViewModel.Place(place, "shop", "com.example.shop", List.of(Target.H2)));
        work();
    }
}
