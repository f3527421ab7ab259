package dev.crowfoot.wiring;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the user's own files are.
 *
 * @param config what the user chose: connections, sizes, recent projects
 * @param data what the application keeps: embedded databases, journals
 */
public record UserFolders(Path config, Path data) {

    /** The folders of the user who runs this process; both in the folder that the system property {@code crowfoot.home} names, if it does. */
    public static UserFolders ofUser() {
        String chosen = System.getProperty("crowfoot.home", "");
        if (!chosen.isBlank()) {
            return new UserFolders(Path.of(chosen, "config").toAbsolutePath(), Path.of(chosen, "data").toAbsolutePath());
        }
        return of(System::getenv, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /** As each system has it: the XDG Base Directory Specification on Linux, Application Support on macOS, AppData on Windows. */
    static UserFolders of(UnaryOperator<@Nullable String> environment, String system, Path home) {
        if (system.startsWith("Windows")) {
            Path roaming = folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
            Path local = folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            return new UserFolders(roaming.resolve("Crowfoot"), local.resolve("Crowfoot"));
        }
        if (system.startsWith("Mac")) {
            Path support = home.resolve("Library/Application Support/Crowfoot");
            return new UserFolders(support.resolve("config"), support.resolve("data"));
        }
        Path config = folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        Path data = folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        return new UserFolders(config.resolve("crowfoot"), data.resolve("crowfoot"));
    }

    /** An absolute path in that variable; the specification has relative ones ignored. */
    private static Optional<Path> folder(UnaryOperator<@Nullable String> environment, String variable) {
        return Optional.ofNullable(environment.apply(variable)).filter(v -> !v.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
