package dev.crowfoot.ui.welcome;

import dev.crowfoot.document.Settings;
import dev.crowfoot.entity.JavaNames;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of a new project while they are typed, and the first thing that is wrong with them. */
final class NewProjectForm {

    private static final Pattern PACKAGE = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*");
    private final Path parent;
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty folder = new SimpleStringProperty("");
    final StringProperty javaPackage = new SimpleStringProperty("");
    final BooleanProperty h2 = new SimpleBooleanProperty(true);
    final BooleanProperty postgresql = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String suggestedFolder = "";
    private String suggestedPackage = "";

    /** An empty form; folders that are free are suggested below that one. */
    NewProjectForm(Path parent) {
        this.parent = parent;
        name.subscribe(this::suggest);
        List.of(folder, javaPackage).forEach(p -> p.subscribe(this::check));
        List.of(h2, postgresql).forEach(p -> p.subscribe(this::check));
        check();
    }

    /** What must be put right first; empty if nothing. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    private void suggest() {
        String letters = name.get().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String place = letters.isEmpty() ? "" : FreeFolder.below(parent, letters).toString();
        if (folder.get().equals(suggestedFolder)) {
            folder.set(place);
        }
        suggestedFolder = place;
        String suggested = name.get().isBlank() ? "" : Settings.packageFor(name.get());
        if (javaPackage.get().equals(suggestedPackage)) {
            javaPackage.set(suggested);
        }
        suggestedPackage = suggested;
        check();
    }

    private void check() {
        problem.set(firstProblem().map(Texts::of).orElse(""));
    }

    private Optional<String> firstProblem() {
        if (name.get().isBlank()) {
            return Optional.of("newProject.problem.name");
        }
        if (path().isEmpty()) {
            return Optional.of("newProject.problem.folder");
        }
        if (targets().isEmpty()) {
            return Optional.of("newProject.problem.targets");
        }
        return isPackage(javaPackage.get()) ? Optional.empty() : Optional.of("newProject.problem.package");
    }

    /** Whether that is a package's name in lower case; the empty one stands for no package. */
    static boolean isPackage(String text) {
        return text.isEmpty() || (PACKAGE.matcher(text).matches() && JavaNames.isQualifiedName(text));
    }

    private Set<Target> targets() {
        Set<Target> targets = EnumSet.noneOf(Target.class);
        if (h2.get()) {
            targets.add(Target.H2);
        }
        if (postgresql.get()) {
            targets.add(Target.POSTGRESQL);
        }
        return targets;
    }

    /** The folder, if what is typed is an absolute path. */
    Optional<Path> path() {
        try {
            return folder.get().isBlank() ? Optional.empty() : Optional.of(Path.of(folder.get().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** The settings of the new project. Only where there is no problem. */
    Settings settings() {
        return new Settings(name.get().strip(), new ArrayList<>(targets()), javaPackage.get(), Settings.ChangelogFormat.YAML);
    }
}
