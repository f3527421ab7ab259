package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.format.SettingsFormat;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.adapter.files.yaml.YamlReader;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.ProjectFiles;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.SaveReport;
import dev.crowfoot.document.Baseline;
import dev.crowfoot.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;

/** Projects as folders of YAML and SQL files. */
public final class FileProjects implements ProjectFiles {

    /** The projects that are open, as long as somebody holds them. */
    private final Set<FileProject> open = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Override
    public boolean isProject(Path folder) {
        return Files.isRegularFile(folder.resolve(PartFiles.HEAD));
    }

    @Override
    public ProjectFolder open(Path folder, Progress progress) {
        Path root = folder.toAbsolutePath().normalize();
        if (!isProject(root)) {
            throw new UserError(UserError.Kind.PROJECT, "There is no Crowfoot project in " + folder + ".",
                    "Choose the folder with " + PartFiles.HEAD + " in it, or make a new project.", null);
        }
        Disk disk = new Disk(root);
        try {
            refuseNewer(disk);
            new Transaction(disk).recover();
            return remembered(new FileProject(disk, Scan.of(disk, progress), false));
        } catch (YamlError e) {
            throw new UserError(UserError.Kind.PROJECT, "The project in " + folder + " was not saved to the end, and what is left to do "
                    + "cannot be read: " + e.message() + ".",
                    "Look at the file .crowfoot-save.yaml in that folder; without it the "
                            + "project opens as it is.",
                    e);
        } catch (IOException e) {
            throw FileErrors.reading(root, e);
        }
    }

    @Override
    public ProjectFolder create(Path folder, Document document) {
        Path root = folder.toAbsolutePath().normalize();
        if (isProject(root)) {
            throw new UserError(UserError.Kind.PROJECT, "There is a Crowfoot project in " + folder + " already.",
                    "Open that one, or choose another folder.", null);
        }
        NewFolders made = NewFolders.below(root);
        try {
            Files.createDirectories(root);
            FileProject project = new FileProject(new Disk(root), new Scan(new Contents(new TreeMap<>(), List.of()), Map.of()), true);
            if (project.save(document, false) instanceof SaveReport.Refused refused) {
                throw new UserError(UserError.Kind.PROJECT, "A project cannot be made in " + folder + ", because "
                        + refused.changes().getFirst().file() + " is there already.", "Choose an empty folder.", null);
            }
            return remembered(project);
        } catch (IOException e) {
            made.removeEmpty();
            throw FileErrors.writing(root, e);
        } catch (UserError e) {
            made.removeEmpty();
            throw e;
        }
    }

    /** Tells the open projects of that folder of a baseline that this program wrote. */
    void wroteBaseline(Path root, Baseline baseline, String fingerprint) {
        synchronized (open) {
            open.stream().filter(project -> project.folder().equals(root)).forEach(project -> project.wroteBaseline(baseline, fingerprint));
        }
    }

    private ProjectFolder remembered(FileProject project) {
        open.add(project);
        return project;
    }

    /** A project of a newer version is not opened at all: half of it would be refused, and saving could harm the rest. */
    private static void refuseNewer(Disk disk) throws IOException {
        boolean newer;
        try {
            newer = SettingsFormat.isNewer(YamlReader.read(Disk.text(disk.read(PartFiles.HEAD))));
        } catch (YamlError unreadable) {
            // Opening lists it among the files that cannot be read.
            return;
        }
        if (newer) {
            throw new UserError(UserError.Kind.PROJECT, "The project in " + disk.root() + " was made by a newer version of Crowfoot.",
                    "Open it with that version or a later one; this one knows formats up to " + SettingsFormat.VERSION + ".", null);
        }
    }
}
