package dev.crowfoot.cli;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.migration.PlannedRun;
import dev.crowfoot.app.migration.PreviewStatement;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a run up or down is done: shown as a script, shown only, or done, after a confirmation where something is lost. */
final class RunOptions {

    @Option(names = "--sql", description = "Print the script, Liquibase's bookkeeping included, and run nothing.")
    boolean sql;

    @Option(names = "--dry-run", description = "Print the statements, and run nothing.")
    boolean dryRun;

    @Option(names = {"-y", "--yes"}, description = "Do it even if rows or values are lost.")
    boolean yes;

    /** Whether nothing shall run. */
    boolean showsOnly() {
        return sql || dryRun;
    }

    /**
     * Makes sure that what is lost may be lost.
     *
     * @throws UserError if it was not confirmed
     */
    void confirm(Console console, PlannedRun run) {
        if (yes || !run.isDestructive()) {
            return;
        }
        List<String> losses =
                run.statements().stream().filter(PreviewStatement::destructive).map(PreviewStatement::sql).distinct().toList();
        losses.forEach(loss -> console.err().println("loses data: " + loss));
        Optional<String> answer = console.prompt().line("Do it all the same? Type yes:");
        if (answer.isEmpty() || !answer.get().strip().equals("yes")) {
            throw new UserError(UserError.Kind.USE,
                    "Nothing was done: " + losses.size() + (losses.size() == 1 ? " statement loses data." : " statements lose data."),
                    "Look at them with --dry-run; add --yes to run them.", null);
        }
    }
}
