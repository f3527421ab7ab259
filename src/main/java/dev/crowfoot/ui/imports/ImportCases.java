package dev.crowfoot.ui.imports;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Databases;
import dev.crowfoot.app.database.Location;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.imports.ImportDatabase;
import dev.crowfoot.app.imports.SaveImport;
import dev.crowfoot.diagram.card.TextMeasure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the wizard works with.
 *
 * @param fonts how wide texts are, made anew for each piece of work
 */
public record ImportCases(Databases databases, ImportDatabase imports, SaveImport save, Supplier<TextMeasure> fonts) {

    /**
     * Reads those schemas of the database, or all if none is named, over a connection of its own.
     *
     * @throws UserError if the database cannot be reached or read
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    ReadDatabase read(ConnectionSettings settings, Password password, List<String> schemas, Stoppable progress) {
        refuseNew(settings.location());
        try (DatabaseSession session = databases.open(settings, password)) {
            progress.whenStopped(session::breakOff);
            progress.checkCancelled();
            List<String> read = schemas.isEmpty() ? imports.schemas(session) : schemas;
            return new ReadDatabase(session.target(), session.folding(), session.description(), session.defaultSchema(), read,
                    imports.read(session, schemas, progress));
        }
    }

    /** To open a file that is not there would make it. */
    private static void refuseNew(Location location) {
        if (location instanceof Location.H2File(String path) && !Files.exists(Path.of(path)) && !Files.exists(Path.of(path + ".mv.db"))) {
            throw new UserError(UserError.Kind.DATABASE, "There is no database file " + path + ".", "Choose one that is there.", null);
        }
    }
}
