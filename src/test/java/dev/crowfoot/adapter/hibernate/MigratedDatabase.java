package dev.crowfoot.adapter.hibernate;

import dev.crowfoot.adapter.javasource.PoetJavaWriter;
import dev.crowfoot.adapter.liquibase.LiquibaseSqlPreviewer;
import dev.crowfoot.app.code.GenerateCode;
import dev.crowfoot.app.code.GeneratedCode;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.design.Design;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.Settings.Nullness;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.Databases;
import dev.crowfoot.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A design at work: a fresh database that its migration made, and its classes on it. */
public record MigratedDatabase(TestDatabase database, GeneratedCode code, BootedCode booted) implements AutoCloseable {

    /** Migrates, generates, compiles, boots and validates. */
    public static MigratedDatabase of(Design design, Target target) throws SQLException {
        return of(design, target, Nullness.NONE);
    }

    /** The same with classes that say that of null. */
    public static MigratedDatabase of(Design design, Target target, Nullness nullness) throws SQLException {
        GeneratedCode code = generate(design, nullness);
        CompiledCode compiled = CompiledCode.of(code.files());
        TestDatabase database = Databases.fresh(target);
        try {
            if (target == Target.POSTGRESQL) {
                database.run("CREATE EXTENSION IF NOT EXISTS hstore");
            }
            List<PreviewStatement> statements = new LiquibaseSqlPreviewer()
                    .up(Planner.plan(Schema.EMPTY, Derivation.derive(design, target).schema(), target), List.of(target),
                            PreviewTarget.offline(target));
            database.run(statements.stream().map(PreviewStatement::sql).toArray(String[]::new));
            BootedCode booted = BootedCode.on(database, compiled);
            booted.validate();
            return new MigratedDatabase(database, code, booted);
        } catch (RuntimeException | SQLException e) {
            database.close();
            throw e;
        }
    }

    /** The classes of a design. */
    public static GeneratedCode generate(Design design) {
        return generate(design, Nullness.NONE);
    }

    /** The same that say that of null. */
    public static GeneratedCode generate(Design design, Nullness nullness) {
        return generate(design, nullness, List.of(Target.POSTGRESQL, Target.H2));
    }

    /** The same for those databases, the first of which is the main one. */
    public static GeneratedCode generate(Design design, Nullness nullness, List<Target> targets) {
        Settings settings = new Settings("random", targets, "com.example.random", Settings.ChangelogFormat.YAML).withNullness(nullness);
        Document document = Document.empty(settings).withDesign(design);
        return new GenerateCode(new PoetJavaWriter()).generate(document);
    }

    /** The first column of what the database itself answers, as texts. */
    public List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        booted.close();
        database.close();
    }
}
