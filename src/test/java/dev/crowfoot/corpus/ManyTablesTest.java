package dev.crowfoot.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.adapter.elk.ElkLayoutEngine;
import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.imports.ImportChoice;
import dev.crowfoot.app.imports.ImportDatabase;
import dev.crowfoot.app.imports.ImportReport;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.app.layout.DrawDiagrams;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A schema of 5,000 tables is imported in one go, drawn exactly, with progress. */
@Tag("corpus")
class ManyTablesTest {

    private static final int TABLES = 5000;

    /** Each table refers to an earlier one of its hundred. Made in rounds, as one transaction cannot lock so much. */
    private static void fill(TestDatabase database) throws SQLException {
        for (int from = 1; from <= TABLES; from += 250) {
            database.run("DO $$ BEGIN FOR i IN " + from + ".." + (from + 249)
                    + " LOOP EXECUTE format('CREATE TABLE t%s (id bigint PRIMARY KEY, "
                    + "name varchar(50) NOT NULL UNIQUE, amount numeric(12, 2) DEFAULT 0 CHECK (amount >= 0), made_at timestamptz DEFAULT now(), "
                    + "state text CHECK (state IN (''new'', ''old'')), up_id bigint REFERENCES t%s)', i, greatest((i - 1) / 100 * 100 + 1, i - 1 - i % 7));"
                    + " EXECUTE format('CREATE INDEX ON t%s (up_id)', i); END LOOP; END $$");
        }
    }

    @Test
    void fiveThousandTablesAreImportedInOneGo() throws SQLException {
        try (TestDatabase database = Databases.fresh(Target.POSTGRESQL)) {
            fill(database);
            Set<String> reports = new ConcurrentSkipListSet<>();
            Progress progress = new Progress() {

                @Override
                public void report(String what, long done, long total) {
                    reports.add(what);
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };
            long begin = System.nanoTime();
            ImportReport report = imported(database, progress);
            System.out.printf("imported %,d tables in %.1f s%n", TABLES, (System.nanoTime() - begin) / 1e9);
            assertEquals(List.of(), report.notExact());
            assertEquals(TABLES, report.document().design().entities().size());
            assertTrue(reports.size() > 10, reports::toString);
        }
    }

    private static ImportReport imported(TestDatabase database, Progress progress) {
        ImportDatabase imports = new ImportDatabase(new JdbcSchemaReader(), new DrawDiagrams(new ArrangeDiagram(new ElkLayoutEngine())));
        try (Password password = Password.of(database.password().toCharArray());
                DatabaseSession session = new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(database.url(), database.user()),
                        password)) {
            return imports.run(session, ImportChoice.all("many"), TextMeasure.ESTIMATE, progress);
        }
    }
}
