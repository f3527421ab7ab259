package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.target.Identifiers;
import java.util.Locale;
import liquibase.CatalogAndSchema.CatalogAndSchemaCase;
import liquibase.database.ObjectQuotingStrategy;
import liquibase.structure.DatabaseObject;
import liquibase.structure.core.Catalog;
import liquibase.structure.core.Schema;

/**
 * An H2 that does not fold names to upper case. Liquibase takes every H2 for one that does (seen in 4.33.0): it looks for its own tables and for schemas under names in upper case,
 * does not find the tables that it has made, and fails to make them again.
 */
final class UnfoldedH2 extends H2WithoutViewTexts {

    /** @param lower whether it folds to lower case; otherwise it holds names as they are written */
    UnfoldedH2(boolean lower) {
        unquotedObjectsAreUppercased = lower ? Boolean.FALSE : null;
    }

    /** Those tables are written in upper case without quotes, so that is what there is where nothing is folded. */
    @Override
    public String getDatabaseChangeLogTableName() {
        return folded(super.getDatabaseChangeLogTableName());
    }

    @Override
    public String getDatabaseChangeLogLockTableName() {
        return folded(super.getDatabaseChangeLogLockTableName());
    }

    private String folded(String name) {
        return unquotedObjectsAreUppercased == null ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
    }

    @Override
    public CatalogAndSchemaCase getSchemaAndCatalogCase() {
        return CatalogAndSchemaCase.ORIGINAL_CASE;
    }

    /** A schema is folded as other names are, so that each of these databases finds {@code PUBLIC}. */
    @Override
    protected boolean mustQuoteObjectName(String name, Class<? extends DatabaseObject> type) {
        boolean isSchema = Schema.class.isAssignableFrom(type) || Catalog.class.isAssignableFrom(type);
        if (isSchema && quotingStrategy != ObjectQuotingStrategy.QUOTE_ALL_OBJECTS) {
            return !Identifiers.isPlain(name.toLowerCase(Locale.ROOT));
        }
        return super.mustQuoteObjectName(name, type);
    }
}
