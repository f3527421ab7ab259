package dev.crowfoot.cli;

import dev.crowfoot.app.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The project that a command is about. */
final class ProjectOption {

    @Parameters(index = "0", paramLabel = "DIR", description = "The project's folder, the one with crowfoot.yaml in it.")
    Path folder = Path.of(".");

    /**
     * The folder, looked at.
     *
     * @throws UserError if there is no project in it
     */
    Path folder() {
        Path absolute = folder.toAbsolutePath().normalize();
        if (!Files.isRegularFile(absolute.resolve("crowfoot.yaml"))) {
            throw new UserError(UserError.Kind.PROJECT, "There is no Crowfoot project in " + folder + ".",
                    "Name the folder with crowfoot.yaml in it, or make one with: crowfoot new " + folder, null);
        }
        return absolute;
    }
}
