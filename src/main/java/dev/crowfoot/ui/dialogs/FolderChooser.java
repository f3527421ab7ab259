package dev.crowfoot.ui.dialogs;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/** Has a person choose a folder. */
@FunctionalInterface
public interface FolderChooser {

    /** By the desktop's own dialog. */
    FolderChooser DESKTOP = (title, owner) -> {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    };

    /** The folder, or nothing where none was chosen. Blocks until then; for the UI thread. */
    Optional<Path> choose(String title, Window owner);
}
