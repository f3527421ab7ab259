package dev.crowfoot.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.crowfoot.adapter.elk.ElkLayoutEngine;
import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcExpressionNormaliser;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.adapter.liquibase.LiquibaseSqlPreviewer;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.imports.ImportChoice;
import dev.crowfoot.app.imports.ImportDatabase;
import dev.crowfoot.app.imports.TableChoice;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.app.layout.DrawDiagrams;
import dev.crowfoot.app.migration.DiffDatabase;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.app.refresh.Refresh;
import dev.crowfoot.app.refresh.RefreshFromDatabase;
import dev.crowfoot.app.refresh.Refreshed;
import dev.crowfoot.design.Conventions;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.DocumentStore;
import dev.crowfoot.document.refresh.Difference;
import dev.crowfoot.document.refresh.Difference.Choice;
import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.migration.Step;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.RandomSchema;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws of refreshing, on real databases that are imported and then changed: after all is taken nothing differs; after all is kept the drawing is the very same; twice is
 * once; undo leads back.
 */
class RefreshLawTest {

    private static final int SEEDS = Integer.getInteger("laws.seeds", 12);

    private final DiffDatabase differ = new DiffDatabase(new JdbcSchemaReader(), new JdbcExpressionNormaliser());
    private final ArrangeDiagram arrange = new ArrangeDiagram(new ElkLayoutEngine());
    private final RefreshFromDatabase refresh = new RefreshFromDatabase(differ, arrange);

    @TestFactory
    Stream<DynamicTest> aChangedDatabaseIsTakenKeptAndUndone() {
        return Stream.of(Target.values()).flatMap(target -> LongStream.range(0, SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest(target + " seed " + seed, () -> holds(target, seed))));
    }

    private void holds(Target target, long seed) throws SQLException {
        RandomSchema.Pair pair = RandomSchema.pair(target, seed);
        try (TestDatabase database = Databases.fresh(target); Password password = Password.of(database.password().toCharArray());
                DatabaseSession session = new JdbcDatabases(Path.of("target"))
                        .open(ConnectionSettings.url(database.url(), database.user()), password)) {
            run(session, Planner.plan(Schema.EMPTY, pair.before(), target));
            Document imported = new ImportDatabase(new JdbcSchemaReader(), new DrawDiagrams(arrange)).run(session, choice(),
                    TextMeasure.ESTIMATE, Progress.NONE).document();
            run(session, Planner.plan(pair.before(), pair.after(), target));
            check(imported, session);
        }
    }

    private void check(Document imported, DatabaseSession session) {
        assertSame(imported, choose(imported, session, _ -> Choice.KEEP).document(), "keeping all changes nothing");
        Refreshed taken = choose(imported, session, _ -> Choice.TAKE);
        assertEquals(List.of(), taken.notTaken());
        DocumentStore store = new DocumentStore(imported);
        store.dispatch(taken.edit());
        Document after = store.document();
        assertEquals(taken.document(), after, "the edit does what was promised");
        assertEquals(List.of(), differ.diff(after, session, Progress.NONE).plan().steps().stream().map(Step::summary).toList());
        assertSame(after, choose(after, session, _ -> Choice.TAKE).document(), "twice is once");
        Diagram shown = imported.diagrams().firstEntry().getValue();
        shown.placements().forEach((id, place) -> {
            if (after.design().entities().containsKey(id)) {
                assertEquals(place, after.diagrams().firstEntry().getValue().placements().get(id), "what stays is not moved");
            }
        });
        assertEquals(after.design().entities().keySet(), after.diagrams().firstEntry().getValue().placements().keySet());
        if (!taken.changesNothing()) {
            assertEquals(List.of(RefreshFromDatabase.NAME), store.history());
            store.undo();
            assertEquals(imported, store.document());
        }
    }

    private Refreshed choose(Document document, DatabaseSession session, Function<Difference, Choice> choice) {
        Refresh compared =
                refresh.compare(document, refresh.read(document, Set.of(), session, Progress.NONE), List.of(), session, Progress.NONE);
        return refresh.choose(document, compared, choice, session.target(), DiagramId.MAIN, TextMeasure.ESTIMATE, Progress.NONE);
    }

    private static ImportChoice choice() {
        return new ImportChoice("shop", null, List.of(), List.of(), TableChoice.ALL, LiftOptions.of(Conventions.DEFAULT), _ -> false);
    }

    private static void run(DatabaseSession session, Plan plan) throws SQLException {
        List<PreviewStatement> statements =
                new LiquibaseSqlPreviewer().up(plan, List.of(session.target()), PreviewTarget.connected(session));
        try (Statement statement = session.unwrap(Connection.class).createStatement()) {
            for (PreviewStatement next : statements) {
                statement.execute(next.sql());
            }
        }
    }
}
