package dev.crowfoot.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a command reads and writes: standard streams and the environment, or a test's own.
 *
 * @param out what was asked for
 * @param err errors and progress
 * @param environment looks up a variable
 * @param prompt asks for a secret or a confirmation; empty where nobody can answer
 */
public record Console(PrintWriter out, PrintWriter err, Environment environment, Prompt prompt) {

    /** Looks up environment variables. */
    @FunctionalInterface
    public interface Environment {
        /** The variable's value, if it is set. */
        Optional<String> variable(String name);
    }

    /** Asks the person at the terminal. */
    public interface Prompt {
        /** A secret that is not shown while it is typed; empty where there is no terminal. */
        Optional<char[]> secret(String question);

        /** A line; empty where there is no terminal. */
        Optional<String> line(String question);
    }

    /** The process's own streams and terminal. */
    public static Console system() {
        return new Console(writer(System.out), writer(System.err), name -> Optional.ofNullable(System.getenv(name)), new Terminal());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** The terminal that the process was started from. */
    private static final class Terminal implements Prompt {

        @Override
        public Optional<char[]> secret(String question) {
            return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).map(c -> c.readPassword("%s ", question));
        }

        @Override
        public Optional<String> line(String question) {
            return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).map(c -> c.readLine("%s ", question));
        }
    }
}
