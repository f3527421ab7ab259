package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;

/** Liquibase as a team's own pipeline uses it, with nothing but the changelog's name; only its chatter is switched off. */
public final class PlainLiquibase {

    /** What is done with it. */
    public interface Use {

        /** Does it. */
        void of(Liquibase liquibase) throws Exception;
    }

    private PlainLiquibase() {}

    /** Uses it on the migrations of a project. */
    @SuppressWarnings("try") // the accessor's close may be interrupted, says javac; then the test fails, which is right
    public static void use(Path project, TestDatabase database, Use use) throws Exception {
        Map<String, Object> quiet = Map.of(Scope.Attr.logService.name(), new QuietLog(), Scope.Attr.ui.name(), new QuietUi(),
                "liquibase.analytics.enabled", false);
        try (Connection connection = database.connect()) {
            Scope.child(quiet, () -> {
                var plain = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                try (DirectoryResourceAccessor files = new DirectoryResourceAccessor(project);
                        Liquibase liquibase = new Liquibase("migrations/changelog.yaml", files, plain)) {
                    liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                    use.of(liquibase);
                }
            });
        }
    }
}
