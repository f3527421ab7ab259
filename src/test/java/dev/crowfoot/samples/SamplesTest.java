package dev.crowfoot.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.adapter.files.FileMigrations;
import dev.crowfoot.adapter.files.FileProjects;
import dev.crowfoot.adapter.hibernate.BootedCode;
import dev.crowfoot.adapter.hibernate.CompiledCode;
import dev.crowfoot.adapter.javasource.PoetJavaWriter;
import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.adapter.liquibase.LiquibaseChangelogs;
import dev.crowfoot.adapter.liquibase.LiquibaseMigrationRunner;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.code.GenerateCode;
import dev.crowfoot.app.code.GeneratedCode;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.CreateRevision;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.SaveReport;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.check.Problems;
import dev.crowfoot.design.check.Severity;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.card.CardContent;
import dev.crowfoot.diagram.card.CardLayout;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.document.Document;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The folders below {@code samples} are sound projects. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");

    @Test
    void everySampleThatIsDrawnIsThere() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            assertEquals(Sample.all().stream().map(Sample::name).sorted().toList(),
                    folders.map(folder -> folder.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"blog", "university", "staff", "bank", "catalogue"})
    void openingAndSavingASampleChangesNoByte(String name, @TempDir Path folder) throws IOException {
        copy(SAMPLES.resolve(name), folder.resolve(name));
        ProjectFolder project = new FileProjects().open(folder.resolve(name), Progress.NONE);
        assertEquals(List.of(), project.badFiles());
        assertInstanceOf(SaveReport.Saved.class, project.save(project.saved(), false));
        assertEquals(bytes(SAMPLES.resolve(name)), bytes(folder.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blog", "university", "staff", "bank", "catalogue"})
    void aSampleHasNoErrorsAndNothingToMigrate(String name) {
        Document document = open(name);
        assertEquals(List.of(), Problems.of(document.design()).stream()
                .filter(problem -> problem.severity() == Severity.ERROR).map(problem -> problem.message()).toList());
        FileMigrations files = new FileMigrations(new FileProjects());
        assertEquals(Plan.EMPTY, new CreateRevision(files, new LiquibaseChangelogs(), Clock.systemUTC()).plan(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blog", "university", "staff", "bank", "catalogue"})
    void theCardsOfASampleDoNotOverlapAndFitAWindow(String name) {
        Document document = open(name);
        Diagram diagram = document.diagrams().firstEntry().getValue();
        assertEquals(document.design().entities().keySet(), diagram.placements().keySet());
        List<double[]> boxes = new ArrayList<>();
        diagram.placements().forEach((id, place) -> {
            CardLayout card = layout(document.design(), document.design().entity(id).orElseThrow());
            boxes.add(new double[] {place.x(), place.y(), place.x() + card.width(), place.y() + card.height()});
        });
        for (int i = 0; i < boxes.size(); i++) {
            double[] a = boxes.get(i);
            boolean tall = name.equals("catalogue");
            assertTrue(a[0] >= 0 && a[1] >= 0 && a[2] <= 1280 && (tall || a[3] <= 800), "outside of 1280x800: " + List.of(a[2], a[3]));
            for (double[] b : boxes.subList(i + 1, boxes.size())) {
                boolean apart = a[2] + 40 <= b[0] || b[2] + 40 <= a[0] || a[3] + 40 <= b[1] || b[3] + 40 <= a[1];
                assertTrue(apart, "cards closer than 40: " + List.of(a[0], a[1], a[2], a[3]) + " and " + List.of(b[0], b[1], b[2], b[3]));
            }
        }
    }

    private static CardLayout layout(Design design, dev.crowfoot.design.Entity entity) {
        return CardLayout.of(CardContent.of(entity, design), TextMeasure.ESTIMATE);
    }

    @ParameterizedTest
    @CsvSource({"blog,H2", "university,H2", "staff,H2", "bank,H2", "catalogue,H2", "blog,POSTGRESQL", "university,POSTGRESQL",
            "staff,POSTGRESQL",
            "bank,POSTGRESQL", "catalogue,POSTGRESQL"})
    void aSampleMigratesUpDownAndUpAndItsClassesFit(String name, Target target) throws SQLException {
        Path folder = SAMPLES.resolve(name).toAbsolutePath();
        List<Revision> revisions = new LiquibaseChangelogs().revisions(folder);
        LiquibaseMigrationRunner runner = new LiquibaseMigrationRunner();
        assertEquals(2, revisions.size());
        try (TestDatabase database = Databases.fresh(target); DatabaseSession session = session(database)) {
            runner.upgrade(folder, session, revisions.getFirst().id(), Progress.NONE);
            Schema before = schema(session);
            runner.upgrade(folder, session, revisions.getLast().id(), Progress.NONE);
            Schema after = schema(session);
            runner.downgrade(folder, session, revisions.getFirst().id(), Progress.NONE);
            assertEquals(before, schema(session));
            runner.upgrade(folder, session, revisions.getLast().id(), Progress.NONE);
            assertEquals(after, schema(session));
            GeneratedCode code = new GenerateCode(new PoetJavaWriter()).generate(open(name));
            assertEquals(List.of(), code.problems());
            try (BootedCode booted = BootedCode.on(database, CompiledCode.of(code.files()))) {
                booted.validate();
            }
        }
    }

    private static Schema schema(DatabaseSession session) {
        return new JdbcSchemaReader().read(session, List.of(), Progress.NONE).schema();
    }

    private static DatabaseSession session(TestDatabase database) {
        return new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(database.url(), database.user()),
                Password.of(database.password().toCharArray()));
    }

    private static Document open(String name) {
        return new FileProjects().open(SAMPLES.resolve(name), Progress.NONE).saved();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
