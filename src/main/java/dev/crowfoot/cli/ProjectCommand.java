package dev.crowfoot.cli;

import dev.crowfoot.document.Document;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;

/** A command about a project. */
abstract class ProjectCommand extends ConsoleCommand {

    @Mixin
    ProjectOption project = new ProjectOption();

    ProjectCommand(Services services, Console console) {
        super(services, console);
    }

    /** The project's folder. */
    Path folder() {
        return project.folder();
    }

    /** What is drawn in it. */
    Document document() {
        return OpenedProject.document(services, console, folder());
    }
}
