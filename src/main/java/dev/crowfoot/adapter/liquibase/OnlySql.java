package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.UserError;
import java.util.List;
import java.util.stream.Stream;
import liquibase.change.Change;
import liquibase.change.core.ExecuteShellCommandChange;
import liquibase.change.core.OutputChange;
import liquibase.change.core.StopChange;
import liquibase.change.custom.CustomChangeWrapper;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.precondition.CustomPreconditionWrapper;
import liquibase.precondition.Precondition;
import liquibase.precondition.PreconditionLogic;
import org.jspecify.annotations.Nullable;

/**
 * A changelog is read from a folder that anybody may have written, and what it does is shown as SQL before it runs. A change that
 * does something else than SQL cannot be shown, and Liquibase 4.33 runs some of them as soon as they are asked for their statements.
 */
final class OnlySql {

    private static final List<Class<? extends Change>> OTHERS =
            List.of(ExecuteShellCommandChange.class, CustomChangeWrapper.class, OutputChange.class, StopChange.class);

    private OnlySql() {}

    /**
     * Refuses a changelog that runs programs or classes of its author.
     *
     * @throws UserError naming the file, the changeset and the change
     */
    static void check(DatabaseChangeLog changelog) {
        if (asksCode(changelog.getPreconditions())) {
            throw refused(changelog.getFilePath(), "customPrecondition");
        }
        changelog.getChangeSets().forEach(OnlySql::check);
    }

    private static void check(ChangeSet changeset) {
        String place = changeset.getFilePath() + ", changeset " + changeset.getId();
        Stream.of(changeset.getChanges(), changeset.getRollback().getChanges()).flatMap(List::stream)
                .filter(change -> OTHERS.stream().anyMatch(type -> type.isInstance(change))).findFirst().ifPresent(change -> {
                    throw refused(place, change.getSerializedObjectName());
                });
        if (asksCode(changeset.getPreconditions())) {
            throw refused(place, "customPrecondition");
        }
    }

    private static boolean asksCode(@Nullable Precondition precondition) {
        return precondition instanceof CustomPreconditionWrapper
                || (precondition instanceof PreconditionLogic several
                        && several.getNestedPreconditions().stream().anyMatch(OnlySql::asksCode));
    }

    private static UserError refused(String place, String change) {
        return new UserError(UserError.Kind.PROJECT,
                "%s: %s is not SQL, so that Crowfoot cannot show what it will do, and does not run it.".formatted(place, change),
                "Write it as SQL, or run this folder with Liquibase itself if you trust it.", null);
    }
}
