package dev.crowfoot.adapter.liquibase;

import java.util.ArrayList;
import java.util.List;
import liquibase.Scope;
import liquibase.change.Change;
import liquibase.change.ChangeFactory;
import liquibase.database.Database;
import liquibase.database.ObjectQuotingStrategy;
import liquibase.exception.LiquibaseException;
import liquibase.exception.SetupException;
import liquibase.parser.core.ParsedNode;
import liquibase.parser.core.ParsedNodeException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import liquibase.statement.SqlStatement;

/** The SQL that Liquibase makes of changes. To be used within a {@link LiquibaseScope}. */
record ChangeSql(Database database, ObjectQuotingStrategy quoting) {

    /** What it sends for that change; empty if it holds that the change cannot be done on that database. */
    List<String> of(Attributes attributes) throws LiquibaseException {
        Change change = load(attributes);
        database.setObjectQuotingStrategy(quoting);
        change.finishInitialization();
        if (!change.supports(database) || change.validate(database).hasErrors()) {
            return List.of();
        }
        return of(change, database);
    }

    /** What it sends for a change that was parsed. */
    static List<String> of(Change change, Database database) {
        List<String> result = new ArrayList<>();
        for (SqlStatement statement : change.generateStatements(database)) {
            Sql[] generated = SqlGeneratorFactory.getInstance().generateSql(statement, database);
            if (generated != null) {
                for (Sql sql : generated) {
                    result.add(sql.toSql());
                }
            }
        }
        return result;
    }

    /** As the parsers of YAML and JSON do it. */
    private static Change load(Attributes attributes) throws LiquibaseException {
        Change change = Scope.getCurrentScope().getSingleton(ChangeFactory.class).create(attributes.name());
        ParsedNode node = new ParsedNode(null, attributes.name());
        try {
            node.setValue(attributes.values());
            change.load(node, new ClassLoaderResourceAccessor());
        } catch (ParsedNodeException e) {
            throw new SetupException("not a change: " + attributes, e);
        }
        return change;
    }
}
