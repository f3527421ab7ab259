package dev.crowfoot.app.migration;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.ExpressionNormaliser;
import dev.crowfoot.app.database.SchemaReader;
import dev.crowfoot.design.Design;
import dev.crowfoot.document.Document;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.target.Identifiers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares a database with a drawing: by identity where baseline and drawing know the names, and expressions as the database itself reads them. */
public final class DiffDatabase {

    private final SchemaReader reader;
    private final ExpressionNormaliser normaliser;
    private final DerivedSchemas before = new DerivedSchemas();
    private final DerivedSchemas after = new DerivedSchemas();

    /** Comparisons by that reader and normaliser. */
    public DiffDatabase(SchemaReader reader, ExpressionNormaliser normaliser) {
        this.reader = reader;
        this.normaliser = normaliser;
    }

    /**
     * What takes the database to what is drawn. The database is as before afterwards.
     *
     * @throws UserError if the database cannot be read
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public DatabaseDifference diff(Document document, DatabaseSession session, Progress progress) {
        return diff(document.baseline().design(), document.design(), session, progress);
    }

    /** The same for the baseline in place of the drawing: what was done to the database by other hands. */
    public DatabaseDifference drift(Document document, DatabaseSession session, Progress progress) {
        return diff(document.baseline().design(), document.baseline().design(), session, progress);
    }

    private DatabaseDifference diff(Design baseline, Design design, DatabaseSession session, Progress progress) {
        Schema known = before.of(baseline, session.target());
        Schema wanted = after.of(design, session.target());
        Catalogue catalogue = reader.read(session, schemas(session, known, wanted), progress);
        Schema live = SchemaMatcher.identify(withDrawnNamespaces(catalogue.schema(), known, wanted), List.of(known, wanted));
        progress.checkCancelled();
        progress.report("comparing expressions", 0, 0);
        ExpressionNormaliser.Normalised normalised = normaliser.normalise(session, wanted, live);
        return new DatabaseDifference(Planner.plan(live, normalised.schema(), session.target()), live, catalogue.notRead(),
                normalised.notes());
    }

    /** The default schema and those that are drawn, as far as they are there; the default one not if all that is drawn is in others. */
    private List<String> schemas(DatabaseSession session, Schema known, Schema wanted) {
        Set<String> names = new LinkedHashSet<>();
        if (known.hasUnqualified() || wanted.hasUnqualified() || (known.namespaces().isEmpty() && wanted.namespaces().isEmpty())) {
            names.add(session.defaultSchema());
        }
        known.namespaces().forEach(n -> names.add(Identifiers.stored(n.name(), session.target())));
        wanted.namespaces().forEach(n -> names.add(Identifiers.stored(n.name(), session.target())));
        List<String> there = reader.schemas(session);
        return names.stream().filter(there::contains).toList();
    }

    /** A schema that nothing drawn is in is none of ours. */
    private static Schema withDrawnNamespaces(Schema live, Schema known, Schema wanted) {
        var drawn = live.namespaces().stream().filter(n -> known.namespaces().contains(n) || wanted.namespaces().contains(n)).toList();
        return new Schema(drawn, live.tables(), live.sequences(), live.enumTypes(), live.sqlObjects());
    }
}
