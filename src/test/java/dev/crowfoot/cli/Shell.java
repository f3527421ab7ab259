package dev.crowfoot.cli;

import dev.crowfoot.testing.TestDatabase;
import dev.crowfoot.wiring.Adapters;
import dev.crowfoot.wiring.UserFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs commands as a script does: nobody is at the terminal, and the password is in the environment. The user's files are in that folder. */
public record Shell(Path home) {

    private static final String PASSWORD = "CROWFOOT_PASSWORD";

    /** A copy of the sample for a test to change. */
    Path blog() throws IOException {
        Path sample = Path.of("samples/blog");
        Path copy = home.resolve("blog");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(sample.relativize(file)));
            }
        }
        return copy;
    }

    /** Runs a command that needs no database. */
    public Answer run(String... arguments) {
        return runWith("", arguments);
    }

    /** Runs a command with the database's password in the environment. */
    public Answer run(TestDatabase database, String... arguments) {
        return runWith(database.password(), arguments);
    }

    /** Runs a command on a project and a database. */
    public Answer on(Path project, TestDatabase database, String command, String... more) {
        Stream<String> first = Stream.of(command, project.toString(), "--url", database.url(), "--user", database.user());
        return run(database, Stream.concat(first, Stream.of(more)).toArray(String[]::new));
    }

    /** Runs a command with that password in the environment. */
    Answer runWith(String password, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err),
                name -> name.equals(PASSWORD) ? Optional.of(password) : Optional.empty(), new Nobody());
        UserFolders folders = new UserFolders(home.resolve("config"), home.resolve("data"));
        int code = new Cli(new Adapters(folders).services(), console).run(arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    /** Is at the terminal. */
    private static final class Nobody implements Console.Prompt {

        @Override
        public Optional<char[]> secret(String question) {
            return Optional.empty();
        }

        @Override
        public Optional<String> line(String question) {
            return Optional.empty();
        }
    }
}
