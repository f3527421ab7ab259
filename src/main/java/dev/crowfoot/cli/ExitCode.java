package dev.crowfoot.cli;

import dev.crowfoot.app.UserError;

/** What a command tells the shell. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** There are differences, pending work or findings. */
    FINDINGS(1),
    /** Wrong use, or a project that cannot be read. */
    WRONG_USE(2),
    /** The database said no. */
    DATABASE(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the process ends with. */
    public int number() {
        return number;
    }

    /** The code for an error of that kind. */
    static ExitCode of(UserError.Kind kind) {
        return switch (kind) {
            case USE, PROJECT -> WRONG_USE;
            case DATABASE -> DATABASE;
        };
    }
}
