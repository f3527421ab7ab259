package dev.crowfoot.ui.connections;

import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.Location;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Remembered;
import dev.crowfoot.ui.common.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which database goes with which project: the one that was connected last, else an embedded H2 database of the project's own, if H2 is
 * among its targets.
 */
public final class ProjectConnections {

    private static final String OFFLINE = "offline:";
    private final Connections connections;
    private final ConnectionList list;
    private final Remembered remembered;
    private final PasswordQuestion question;
    private @Nullable Project project;

    private record Project(Path folder, Settings settings) {
        String key() {
            return ProjectConnections.key(folder);
        }
    }

    /** Connections of the project that is opened later. */
    public ProjectConnections(Connections connections, ConnectionList list, Remembered remembered, PasswordQuestion question) {
        this.connections = connections;
        this.list = list;
        this.remembered = remembered;
        this.question = question;
        connections.state().subscribe(this::remember);
    }

    /** Another project is open: connects as it was last time. A password is not asked for now; without it the project is offline. */
    public void opened(Path folder, Settings settings) {
        Project now = new Project(folder, settings);
        project = now;
        String last = remembered.get(now.key()).orElse("");
        Optional<ConnectionSettings> wanted = offered().stream().filter(c -> c.id().equals(last)).findFirst();
        Optional<Target> offline = last.startsWith(OFFLINE) ? Target.withId(last.substring(OFFLINE.length())) : Optional.empty();
        if (wanted.isPresent() && !needsPassword(wanted.get())) {
            connect(wanted.get());
        } else if (wanted.isEmpty() && offline.isEmpty() && settings.targets().contains(Target.H2)) {
            connect(embedded(now));
        } else {
            connections.goOffline(offline.orElse(settings.mainTarget()));
        }
    }

    /** The project in that folder, which is opened later, is to be connected to that. */
    public void expect(Path folder, ConnectionSettings settings) {
        remembered.put(key(folder), settings.id());
    }

    /** What can be chosen: the project's own embedded database, then the person's connections. */
    public List<ConnectionSettings> offered() {
        List<ConnectionSettings> offered = new ArrayList<>();
        if (project != null && project.settings().targets().contains(Target.H2)) {
            offered.add(embedded(project));
        }
        offered.addAll(list.saved());
        return offered;
    }

    /** Connects, after asking for a password where there must be one. */
    public void choose(ConnectionSettings settings) {
        if (needsPassword(settings)) {
            question.ask(settings, password -> connections.connect(settings, password));
        } else {
            connect(settings);
        }
    }

    /** Ends the connection because a person says so: the project stays without one, with previews for that database. */
    public void goOffline(Target target) {
        if (project != null) {
            remembered.put(project.key(), OFFLINE + target.id());
        }
        connections.goOffline(target);
    }

    private void connect(ConnectionSettings settings) {
        connections.connect(settings, connections.password(settings).orElseGet(Password::none));
    }

    private boolean needsPassword(ConnectionSettings settings) {
        return settings.location().target().equals(Optional.of(Target.POSTGRESQL)) && connections.password(settings).isEmpty();
    }

    /** A database in the user's own folder, whose name tells projects of the same name in different folders apart. */
    private static ConnectionSettings embedded(Project project) {
        String folder = project.folder().toAbsolutePath().normalize().toString();
        String words = String.valueOf(project.folder().getFileName()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String name = (words.length() > 40 ? words.substring(0, 40) : words) + "-" + Integer.toHexString(folder.hashCode());
        String plain = name.replaceAll("^-+", "");
        return new ConnectionSettings("embedded-" + plain, Texts.of("connection.embedded", project.settings().name()),
                new Location.EmbeddedH2(plain), null, null);
    }

    private static String key(Path folder) {
        return "connection." + folder;
    }

    /** Being offline is no choice where a password is missing, or when the window is closed. */
    private void remember(ConnectionState state) {
        if (project != null && state instanceof ConnectionState.Connected(ConnectionSettings settings, Target _, String _)) {
            remembered.put(project.key(), settings.id());
        }
    }
}
