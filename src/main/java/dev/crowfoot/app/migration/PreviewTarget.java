package dev.crowfoot.app.migration;

import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * Which database a preview is for.
 *
 * @param name for people ({@code PostgreSQL, offline})
 * @param serverVersion the version of the connected server, or null for the newest that is known
 * @param defaultSchema the connection's default schema as the database holds it, or null for the usual one
 * @param live what the connected database has, with ids made from names, to compare with it; null to compare with the baseline
 */
public record PreviewTarget(Target target, String name, @Nullable String serverVersion, @Nullable String defaultSchema,
        @Nullable Schema live) {

    /** No database: what the next revision will send to one of that kind. */
    public static PreviewTarget offline(Target target) {
        return new PreviewTarget(target, target.displayName() + ", offline", null, null, null);
    }

    /** What the next revision will send to that database. */
    public static PreviewTarget connected(DatabaseSession session) {
        return new PreviewTarget(session.target(), session.description(), session.serverVersion(), session.defaultSchema(), null);
    }

    /** What takes that database, whose catalogue was read, to what is drawn. */
    public static PreviewTarget live(DatabaseSession session, Schema read) {
        return new PreviewTarget(session.target(), session.description(), session.serverVersion(), session.defaultSchema(), read);
    }
}
