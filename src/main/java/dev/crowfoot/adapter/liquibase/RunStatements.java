package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.migration.PreviewStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liquibase.change.Change;
import liquibase.change.core.TagDatabaseChange;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.exception.LiquibaseException;
import liquibase.sql.Sql;
import liquibase.sql.visitor.SqlVisitor;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import liquibase.statement.SqlStatement;

/** What changesets will send, without the bookkeeping. To be used within a {@link LiquibaseScope}. */
record RunStatements(Database database) {

    /** What running them sends. */
    List<PreviewStatement> up(List<ChangeSet> changesets) throws LiquibaseException {
        List<PreviewStatement> result = new ArrayList<>();
        for (ChangeSet changeset : changesets) {
            database.setObjectQuotingStrategy(changeset.getObjectQuotingStrategy());
            for (Change change : changeset.getChanges()) {
                if (!(change instanceof TagDatabaseChange)) {
                    change.finishInitialization();
                    add(result, changeset, ChangeSql.of(change, database));
                }
            }
        }
        return result;
    }

    /** What rolling them back sends; they come in the order in which that happens. */
    List<PreviewStatement> down(List<ChangeSet> changesets) throws LiquibaseException {
        List<PreviewStatement> result = new ArrayList<>();
        for (ChangeSet changeset : changesets) {
            database.setObjectQuotingStrategy(changeset.getObjectQuotingStrategy());
            List<Change> rollback = changeset.getRollback().getChanges();
            for (Change change : rollback) {
                change.finishInitialization();
                add(result, changeset, ChangeSql.of(change, database));
            }
            if (rollback.isEmpty()) {
                for (Change change : changeset.getChanges().reversed()) {
                    if (!(change instanceof TagDatabaseChange)) {
                        add(result, changeset, generated(change));
                    }
                }
            }
        }
        return result;
    }

    private List<String> generated(Change change) throws LiquibaseException {
        List<String> result = new ArrayList<>();
        for (SqlStatement statement : change.generateRollbackStatements(database)) {
            for (Sql sql : SqlGeneratorFactory.getInstance().generateSql(statement, database)) {
                result.add(sql.toSql());
            }
        }
        return result;
    }

    private void add(List<PreviewStatement> result, ChangeSet changeset, List<String> statements) {
        for (String statement : statements) {
            String sql = statement;
            for (SqlVisitor visitor : changeset.getSqlVisitors()) {
                sql = visitor.modifySql(sql, database);
            }
            result.add(new PreviewStatement(sql, Optional.empty(), DestructiveSql.loses(sql), RunListener.summary(changeset)));
        }
    }
}
