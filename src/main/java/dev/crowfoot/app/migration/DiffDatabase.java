package dev.crowfoot.app.migration;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.ExpressionNormaliser;
import dev.crowfoot.app.database.SchemaReader;
import dev.crowfoot.design.Design;
import dev.crowfoot.document.Document;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.diff.IgnoreList;
import dev.crowfoot.schema.diff.Ignoring;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.schema.diff.Spelling;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Compares a database with a drawing: by identity where baseline and drawing know the names, and expressions as the database itself reads them. */
public final class DiffDatabase {

    /** What an import says is not kept, and each migration that renames both a table and its column leaves behind: to say it at each comparison would be noise. */
    private static final String LEFT_BY_RENAMES = "name of a NOT NULL";

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
        return diff(wanted(document, document.design(), session), session, progress);
    }

    /** The same for the baseline in place of the drawing: what was done to the database by other hands. */
    public DatabaseDifference drift(Document document, DatabaseSession session, Progress progress) {
        return diff(wanted(document, document.baseline().design(), session), session, progress);
    }

    /**
     * What the database has, to be compared with several drawings by {@link #diff(Document, DatabaseReading, DatabaseSession, Progress)}.
     *
     * @throws UserError if the database cannot be read
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public DatabaseReading read(Document document, DatabaseSession session, Progress progress) {
        return read(document, Set.of(), session, progress);
    }

    /**
     * The same with further schemas, in which nothing is drawn yet.
     *
     * @param more their names, as the database holds them
     * @throws UserError if there is no such schema, or the database cannot be read
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public DatabaseReading read(Document document, Set<String> more, DatabaseSession session, Progress progress) {
        return read(wanted(document, document.design(), session), more, session, progress);
    }

    /**
     * The schemas that were not read and have tables, without what is ignored.
     *
     * @throws UserError if the database does not answer
     */
    public List<OtherSchema> others(Document document, DatabaseReading reading, DatabaseSession session) {
        IgnoreList ignored = document.settings().ignored();
        List<OtherSchema> others = new ArrayList<>();
        reader.tables(session).forEach((schema, tables) -> {
            String name = common(schema, session);
            int count = (int) tables.stream()
                    .map(t -> new QualifiedName(schema.equals(session.defaultSchema()) ? null : name, common(t, session)))
                    .filter(t -> !ignored.has("table", t)).count();
            if (count > 0 && !reading.schemas().contains(schema) && !ignored.has("schema", QualifiedName.of(name))) {
                others.add(new OtherSchema(schema, count));
            }
        });
        return List.copyOf(others);
    }

    private static String common(String stored, DatabaseSession session) {
        return Identifiers.fromStored(stored, session.target(), session.folding());
    }

    /**
     * What takes a database that was read before to what is drawn. It is asked again only to compare expressions, or where another schema
     * of it is drawn meanwhile.
     *
     * @throws UserError if the database cannot be read
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public DatabaseDifference diff(Document document, DatabaseReading reading, DatabaseSession session, Progress progress) {
        Both both = wanted(document, document.design(), session);
        return compare(both, whole(both, reading, session, progress).catalogue(), session, progress);
    }

    /**
     * What the database has and what is drawn, side by side, for a person who chooses between the two.
     *
     * @param renames gives things of the database the identities of drawn ones that a person says they are
     * @throws UserError if the database cannot be read
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public SideBySide sideBySide(Document document, DatabaseReading reading, BinaryOperator<Schema> renames, DatabaseSession session,
            Progress progress) {
        Both both = wanted(document, document.design(), session);
        Catalogue catalogue = whole(both, reading, session, progress).catalogue();
        return sideBySide(both, catalogue, renames, session, progress);
    }

    private DatabaseReading whole(Both both, DatabaseReading reading, DatabaseSession session, Progress progress) {
        return reading.schemas().containsAll(schemas(session, both)) ? reading
                : read(both, Set.of(), session, progress);
    }

    /** What the last revision left, what is drawn, and what is not to be compared. */
    private record Both(Schema known, Schema wanted, IgnoreList ignored) {}

    private Both wanted(Document document, Design design, DatabaseSession session) {
        return new Both(before.of(document.baseline().design(), session.target()), after.of(design, session.target()),
                document.settings().ignored());
    }

    private DatabaseDifference diff(Both both, DatabaseSession session, Progress progress) {
        return compare(both, read(both, Set.of(), session, progress).catalogue(), session, progress);
    }

    private DatabaseReading read(Both both, Set<String> more, DatabaseSession session, Progress progress) {
        Set<String> names = schemas(session, both);
        List<String> there = reader.schemas(session);
        more.stream().filter(schema -> !there.contains(schema)).findFirst().ifPresent(schema -> {
            throw new UserError(UserError.Kind.DATABASE,
                    "There is no schema " + schema + " in " + session.description() + ", or it is not yours to see.",
                    "There are: " + String.join(", ", there) + ".", null);
        });
        names.addAll(more);
        return new DatabaseReading(reader.read(session, names.stream().filter(there::contains).toList(), progress), names);
    }

    private DatabaseDifference compare(Both both, Catalogue catalogue, DatabaseSession session, Progress progress) {
        SideBySide sides = sideBySide(both, catalogue, (live, drawn) -> live, session, progress);
        return new DatabaseDifference(Planner.plan(sides.live(), sides.compared(), session.target()), sides.live(), sides.notRead(),
                sides.notes());
    }

    private SideBySide sideBySide(Both both, Catalogue catalogue, BinaryOperator<Schema> renames, DatabaseSession session,
            Progress progress) {
        Schema read = Spelling.adopt(catalogue.schema(), List.of(both.wanted(), both.known()), session.target(), session.folding());
        Schema matched =
                SchemaMatcher.identify(withDrawnNamespaces(read, both.known(), both.wanted()), List.of(both.known(), both.wanted()));
        Schema live = Ignoring.apply(renames.apply(matched, both.wanted()), both.wanted(), both.ignored());
        progress.checkCancelled();
        progress.report("comparing expressions", 0, 0);
        ExpressionNormaliser.Normalised normalised = normaliser.normalise(session, both.wanted(), live);
        List<Unread> notRead = catalogue.notRead().stream()
                .filter(u -> !u.kind().equals(LEFT_BY_RENAMES) && !both.ignored().has(u.kind(), u.name())).toList();
        return new SideBySide(both.wanted(), normalised.schema(), live, notRead, normalised.notes());
    }

    /** The default schema and those that are drawn, whether they are there or not; the default one not if all that is drawn is in others. */
    private static Set<String> schemas(DatabaseSession session, Both both) {
        Schema known = both.known();
        Schema wanted = both.wanted();
        Set<String> names = new LinkedHashSet<>();
        if (known.hasUnqualified() || wanted.hasUnqualified() || (known.namespaces().isEmpty() && wanted.namespaces().isEmpty())) {
            names.add(session.defaultSchema());
        }
        known.namespaces().forEach(n -> names.add(Identifiers.stored(n.name(), session.folding())));
        wanted.namespaces().forEach(n -> names.add(Identifiers.stored(n.name(), session.folding())));
        return names;
    }

    /** A schema that nothing drawn is in is none of ours, nor is an extension that is not drawn: it often belongs to whoever runs the server. */
    private static Schema withDrawnNamespaces(Schema live, Schema known, Schema wanted) {
        var drawn = live.namespaces().stream().filter(n -> known.namespaces().contains(n) || wanted.namespaces().contains(n)).toList();
        List<SqlObject> objects =
                live.sqlObjects().stream().filter(o -> !o.kind().equals("extension") || isDrawn(o, known) || isDrawn(o, wanted))
                        .toList();
        return new Schema(drawn, live.tables(), live.sequences(), live.enumTypes(), objects);
    }

    private static boolean isDrawn(SqlObject object, Schema schema) {
        return schema.sqlObjects().stream().anyMatch(o -> o.kind().equals(object.kind()) && o.name().name().equals(object.name().name()));
    }
}
