package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.UserError;
import java.sql.SQLException;
import liquibase.changelog.ChangeSet;
import liquibase.exception.ValidationFailedException;
import org.jspecify.annotations.Nullable;

/** What Liquibase or the database says during a run, in words. */
final class RunErrors {

    private RunErrors() {}

    /**
     * Why a run stopped.
     *
     * @param stopped the changeset in which it stopped, or null for before the first
     */
    static UserError stopped(String what, @Nullable ChangeSet stopped, boolean recordedTogether, Exception e) {
        UserError words = cause(e, UserError.class);
        if (words != null) {
            return words;
        }
        ValidationFailedException invalid = cause(e, ValidationFailedException.class);
        if (invalid != null) {
            return new UserError(UserError.Kind.PROJECT, "The changelog does not fit what ran before: " + oneLine(invalid.getMessage()),
                    "A changeset that ran must not be edited: take the edit back, and make a new revision instead.", e);
        }
        SQLException sql = cause(e, SQLException.class);
        String why = sql == null ? oneLine(deepest(e).getMessage()) : oneLine(sql.getMessage());
        if (stopped == null) {
            return new UserError(UserError.Kind.DATABASE, "The " + what + " could not begin: " + why, "", e);
        }
        String place = "\"" + RunListener.summary(stopped) + "\" (changeset " + stopped.getId() + " in " + stopped.getFilePath() + ")";
        String wayOut = recordedTogether && stopped.isRunInTransaction()
                ? "Nothing of that changeset was kept; what came before it is done. Mend the cause and run it again."
                : "What came before it is done. This database keeps each statement by itself, so part of that changeset may be done, now or by a "
                        + "run that was killed: take back by hand what is there of it, mend the cause, and run it again.";
        return new UserError(UserError.Kind.DATABASE, "The " + what + " stopped at " + place + ": " + why, wayOut, e);
    }

    /** Somebody else works on the database, or was killed while working. */
    static UserError locked(String holder) {
        return new UserError(UserError.Kind.DATABASE, "Liquibase's lock on the database is held " + holder + ".",
                "If something is running there, wait for it. If it was killed, take the lock away and run this again.", null);
    }

    private static <T> @Nullable T cause(Throwable e, Class<T> type) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }

    private static Throwable deepest(Throwable e) {
        Throwable t = e;
        while (t.getCause() != null) {
            t = t.getCause();
        }
        return t;
    }

    /** A message of a server or of Liquibase without the statement and without breaks. */
    static String oneLine(@Nullable String message) {
        return message == null ? "no reason given" : message.replaceFirst("(?s); SQL statement:.*", "").replaceFirst("^ERROR: ", "")
                .strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
