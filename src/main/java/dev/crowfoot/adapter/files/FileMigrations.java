package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.Part.BaselinePart;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.migration.MigrationFiles;
import dev.crowfoot.app.project.BadFile;
import dev.crowfoot.document.Baseline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a project's {@code migrations} folder. */
public final class FileMigrations implements MigrationFiles {

    private static final String FOLDER = "migrations";

    private final FileProjects projects;

    /** Of the projects that are opened there: an open one is told of the baseline, so that it is no change from outside. */
    public FileMigrations(FileProjects projects) {
        this.projects = projects;
    }

    @Override
    public Optional<String> read(Path project, String file) {
        Disk disk = new Disk(project.toAbsolutePath().normalize());
        String path = path(project, file);
        try {
            return Files.exists(disk.root().resolve(path)) ? Optional.of(Disk.text(disk.read(path))) : Optional.empty();
        } catch (YamlError e) {
            throw unreadable(path, e);
        } catch (IOException e) {
            throw FileErrors.reading(project, e);
        }
    }

    @Override
    public void write(Path project, String file, String text) {
        Disk disk = new Disk(project.toAbsolutePath().normalize());
        Path folder = disk.root().resolve(FOLDER);
        try {
            if (!disk.isInside(folder)) {
                throw new UserError(UserError.Kind.PROJECT, "The folder " + FOLDER + " of " + project + " leads out of the project.",
                        "Put a plain folder in its place.", null);
            }
            Files.createDirectories(folder);
            AtomicFile.write(disk.root().resolve(path(project, file)), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw FileErrors.writing(project, e);
        }
    }

    @Override
    public void writeBaseline(Path project, Baseline baseline) {
        String text = new BaselinePart(baseline).text();
        write(project, "baseline.yaml", text);
        projects.wroteBaseline(project.toAbsolutePath().normalize(), baseline, Disk.fingerprint(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Baseline readBaseline(Path project) {
        Optional<String> text = read(project, "baseline.yaml");
        if (text.isEmpty()) {
            return Baseline.NONE;
        }
        try {
            return PartFiles.read(PartFiles.BASELINE, text.get()) instanceof BaselinePart(Baseline baseline) ? baseline : Baseline.NONE;
        } catch (YamlError e) {
            throw unreadable(PartFiles.BASELINE, e);
        }
    }

    private static UserError unreadable(String path, YamlError e) {
        return new UserError(UserError.Kind.PROJECT, new BadFile(path, e.line(), e.column(), e.message()).text(),
                "Correct the file and try again.", e);
    }

    private static String path(Path project, String file) {
        if (file.isBlank() || file.contains("/") || file.contains("\\") || file.startsWith(".")) {
            throw new UserError(UserError.Kind.PROJECT, "A file of the migrations of " + project + " cannot be called '" + file + "'.",
                    "The name of a revision's file has no path in it.", null);
        }
        return FOLDER + "/" + file;
    }
}
