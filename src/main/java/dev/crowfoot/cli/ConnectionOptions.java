package dev.crowfoot.cli;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.target.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to reach a database: by its URL, or by the name that the user gave a connection. */
final class ConnectionOptions {

    private static final String PASSWORD = "CROWFOOT_PASSWORD";

    @Option(names = "--url", paramLabel = "URL",
            description = "The database as JDBC names it: jdbc:postgresql://host/database, jdbc:h2:file:./path, jdbc:h2:mem:name.") @Nullable
    String url;

    @Option(names = "--connection", paramLabel = "NAME", description = "A connection that was saved in the window, by its name.") @Nullable
    String connection;

    @Option(names = "--user", paramLabel = "USER",
            description = "Who connects. The password comes from " + PASSWORD + " or is asked for; it is never an argument.") @Nullable
    String user;

    /** Whether a database is named at all. */
    boolean isGiven() {
        return url != null || connection != null;
    }

    /**
     * Connects, does the work, disconnects.
     *
     * @param schema the schema that unqualified names are in, or null for the connection's own
     * @throws UserError if no database is named, or it cannot be reached
     */
    <T> T with(Services services, Console console, @Nullable String schema, Function<DatabaseSession, T> work) {
        ConnectionSettings settings = settings(services, schema);
        try (Password password = password(console, settings); DatabaseSession session = services.databases().open(settings, password)) {
            return work.apply(session);
        }
    }

    private ConnectionSettings settings(Services services, @Nullable String schema) {
        if (url != null && connection != null) {
            throw use("Both --url and --connection are given.", "Give one of them.");
        }
        ConnectionSettings named = url == null ? saved(services) : ConnectionSettings.url(url, user);
        return new ConnectionSettings(named.id(), named.name(), named.location(), user == null ? named.user() : user,
                schema == null ? named.schema() : schema);
    }

    private ConnectionSettings saved(Services services) {
        if (connection == null) {
            throw use("No database is named.", "Add --url URL, or --connection NAME.");
        }
        List<ConnectionSettings> all = services.connections().load();
        return all.stream().filter(c -> c.name().equals(connection)).findFirst()
                .orElseThrow(() -> use("There is no connection named " + connection + ".", all.isEmpty() ? "None is saved yet; use --url."
                        : "Saved are: " + String.join(", ", all.stream().map(ConnectionSettings::name).toList()) + "."));
    }

    private static Password password(Console console, ConnectionSettings settings) {
        Optional<String> given = console.environment().variable(PASSWORD);
        if (given.isPresent()) {
            return Password.of(given.get().toCharArray());
        }
        boolean asks = settings.user() != null && !settings.location().target().equals(Optional.of(Target.H2));
        Optional<char[]> typed = asks ? console.prompt().secret("Password of " + settings.user() + ":") : Optional.empty();
        Password password = typed.map(Password::of).orElseGet(Password::none);
        typed.ifPresent(characters -> Arrays.fill(characters, '\0'));
        return password;
    }

    private static UserError use(String what, String wayOut) {
        return new UserError(UserError.Kind.USE, what, wayOut, null);
    }
}
