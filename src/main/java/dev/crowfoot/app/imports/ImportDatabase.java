package dev.crowfoot.app.imports;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.SchemaReader;
import dev.crowfoot.app.layout.DrawDiagrams;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.mapping.Lift;
import dev.crowfoot.mapping.suggestion.Suggestions;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.IgnoreList;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes a project of a database. In steps, for a person who chooses: {@link #schemas}, {@link #read}, {@link #draw} as often as the choice changes, and
 * {@link #arrange}; or all at once. Nothing is written; the document can then be saved into a folder.
 */
public final class ImportDatabase {

    private final SchemaReader reader;
    private final DrawDiagrams diagrams;

    /** Imports by that reader, with diagrams made by that. */
    public ImportDatabase(SchemaReader reader, DrawDiagrams diagrams) {
        this.reader = reader;
        this.diagrams = diagrams;
    }

    /**
     * The schemas that can be imported, the connection's default one first.
     *
     * @throws UserError if the database does not answer or refuses
     */
    public List<String> schemas(DatabaseSession session) {
        return reader.schemas(session);
    }

    /**
     * Everything in those schemas; in all if none is named.
     *
     * @throws UserError if there is no such schema, or the database does not answer or refuses
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public Catalogue read(DatabaseSession session, List<String> schemas, Progress progress) {
        List<String> there = reader.schemas(session);
        for (String schema : schemas) {
            if (!there.contains(schema)) {
                throw new UserError(UserError.Kind.DATABASE,
                        "There is no schema " + schema + " in " + session.description() + ", or it is not yours to see.",
                        there.isEmpty() ? "Check the connection." : "There are: " + String.join(", ", there) + ".", null);
            }
        }
        return reader.read(session, schemas.isEmpty() ? there : schemas, progress);
    }

    /** The drawing of what is wanted, proved, in diagrams that show nothing yet. */
    public ImportReport draw(Catalogue catalogue, Target target, ImportChoice choice) {
        Selection selection = Selection.of(catalogue.schema(), choice.tables());
        Schema wanted = selection.schema();
        Lift.Lifted lifted = Lift.read(wanted, target, choice.lift());
        Suggestions.Taken drawn = Suggestions.take(lifted.design(), choice.taken(), choice.lift().ids());
        Document document = Document.empty(settings(choice, target).withIgnored(ignored(selection.leftOut()))).withDesign(drawn.design());
        return new ImportReport(document, Counts.of(wanted), Drawn.of(drawn.design()), catalogue.notRead(), selection.leftOut(),
                choice.tables().unfit(catalogue.schema()), ProveImport.differences(wanted, drawn.design(), target), lifted.readings(),
                drawn.taken(), drawn.offered());
    }

    /**
     * The same with every entity in its place on diagrams.
     *
     * @param measure how wide texts are
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public ImportReport arrange(ImportReport report, TextMeasure measure, Progress progress) {
        return report.withDocument(diagrams.draw(report.document(), measure, progress));
    }

    /**
     * All at once.
     *
     * @throws UserError if there is no such schema, nothing to import, no table of those that are there is wanted, a pattern is only for tables that come with others, or the database does not answer or refuses
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public ImportReport run(DatabaseSession session, ImportChoice choice, TextMeasure measure, Progress progress) {
        Catalogue catalogue = read(session, choice.schemas(), progress);
        progress.checkCancelled();
        PatternRemark.of(catalogue.schema(), choice.tables()).ifPresent(remark -> {
            throw new UserError(UserError.Kind.USE, remark.what(), remark.wayOut(), null);
        });
        progress.report("drawing", 0, 0);
        ImportReport drawn = draw(catalogue, session.target(), choice);
        refuseNothing(catalogue.schema(), drawn, session);
        return arrange(drawn, measure, progress);
    }

    /** Whether there is nothing in it to make a project of: no table, and nothing else that is kept. Schemas and their comments alone are nothing. */
    public static boolean isEmpty(Schema schema) {
        return schema.tables().isEmpty() && schema.sequences().isEmpty() && schema.enumTypes().isEmpty()
                && schema.sqlObjects().stream().allMatch(o -> o.kind().equals("comment"));
    }

    private static void refuseNothing(Schema schema, ImportReport drawn, DatabaseSession session) {
        if (isEmpty(schema)) {
            throw new UserError(UserError.Kind.USE,
                    "There is nothing to import in " + session.description() + ": no table, view, sequence, type or function.",
                    "Check the connection, the schemas and the rights of its user; a new project is made with: crowfoot new DIR", null);
        }
        int there = schema.tables().size() + KeptTable.of(schema).size();
        if (there > 0 && there == drawn.leftOut().stream().filter(out -> out.kind().equals("table")).count()) {
            throw new UserError(UserError.Kind.USE, "None of the " + there + " tables in " + session.description() + " is chosen.",
                    "Check the patterns: * stands for any text and ? for one character.", null);
        }
    }

    /** What is left out is not the project's business from now on: nobody wants to be asked to drop it. */
    private static IgnoreList ignored(List<LeftOut> leftOut) {
        return IgnoreList.NONE.with(leftOut.stream().map(out -> new IgnoreList.Ignored(out.kind(), out.name())).toList());
    }

    private static Settings settings(ImportChoice choice, Target target) {
        List<Target> targets = new ArrayList<>(List.of(target));
        choice.targets().stream().filter(t -> t != target).forEach(targets::add);
        Settings usual = Settings.of(choice.name(), target);
        return new Settings(choice.name(), targets, Objects.requireNonNullElse(choice.javaPackage(), usual.javaPackage()), usual.format());
    }
}
