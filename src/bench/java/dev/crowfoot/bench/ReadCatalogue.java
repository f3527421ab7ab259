package dev.crowfoot.bench;

import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.snapshot.DatabaseSnapshot;
import liquibase.snapshot.SnapshotControl;
import liquibase.snapshot.SnapshotGeneratorFactory;
import liquibase.structure.core.Table;

/** All of a PostgreSQL catalogue read, against its bare queries or against Liquibase's snapshot of the same database. */
final class ReadCatalogue implements Benchmark {

    /** After so many times it is compiled. A snapshot is so long that it compiles itself, and is not repeated as often. */
    private static final int COMPILED = 7;
    private final Rival rival;

    /** What it is compared with, and how many times its time may be taken at most. */
    enum Rival {
        QUERIES("only sending its queries and fetching their values", 3, 7), SNAPSHOT("Liquibase's snapshot", 1 / 25.0, 1);

        private final String words;
        private final double ratio;
        private final int runs;

        Rival(String words, double ratio, int runs) {
            this.words = words;
            this.ratio = ratio;
            this.runs = runs;
        }
    }

    ReadCatalogue(Rival rival) {
        this.rival = rival;
    }

    @Override
    public String name() {
        return "read the catalogue of 1,000 tables x 12 columns with 1,500 foreign keys from PostgreSQL";
    }

    @Override
    public Trial prepare() throws SQLException {
        LargeDatabase database = LargeDatabase.open();
        for (int i = rival.runs; i < COMPILED; i++) {
            read(database);
        }
        return Trial.of(() -> read(database), database::close);
    }

    @Override
    public Optional<Comparison> comparison() {
        return Optional.of(new Comparison() {
            @Override
            public String name() {
                return rival.words;
            }

            @Override
            public Trial prepare() throws SQLException {
                LargeDatabase database = LargeDatabase.open();
                return switch (rival) {
                    case QUERIES -> {
                        RecordedQueries queries = RecordedQueries.of(database.session());
                        yield Trial.of(() -> queries.send(database.connection()), database::close);
                    }
                    case SNAPSHOT -> Trial.of(() -> snapshot(database), database::close);
                };
            }
        });
    }

    @Override
    public Optional<Double> ratioAim() {
        return Optional.of(rival.ratio);
    }

    @Override
    public int warmUps() {
        return rival.runs;
    }

    @Override
    public int runs() {
        return rival.runs;
    }

    private static Catalogue read(LargeDatabase database) {
        Catalogue catalogue = new JdbcSchemaReader().read(database.session(), List.of(), Progress.NONE);
        if (catalogue.schema().tables().size() != LargeDesign.THOUSAND.entities()) {
            throw new IllegalStateException(catalogue.schema().tables().size() + " tables were read");
        }
        return catalogue;
    }

    private static DatabaseSnapshot snapshot(LargeDatabase database) throws SQLException, LiquibaseException {
        try (Connection connection = database.database().connect()) {
            Database liquibase = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            DatabaseSnapshot snapshot = SnapshotGeneratorFactory.getInstance().createSnapshot(liquibase.getDefaultSchema(), liquibase,
                    new SnapshotControl(liquibase));
            if (snapshot.get(Table.class).size() != LargeDesign.THOUSAND.entities()) {
                throw new IllegalStateException(snapshot.get(Table.class).size() + " tables are in the snapshot");
            }
            return snapshot;
        }
    }
}
