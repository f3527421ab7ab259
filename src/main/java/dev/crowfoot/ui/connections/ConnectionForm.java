package dev.crowfoot.ui.connections;

import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.Location;
import dev.crowfoot.app.database.Location.TlsMode;
import dev.crowfoot.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The fields of a connection while they are typed, and what is wrong with them. The password is not among them. */
final class ConnectionForm {

    /** The kinds of connection that there is a form for. */
    enum Kind {
        EMBEDDED_H2, H2_FILE, POSTGRESQL, URL
    }

    private final StringProperty id = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.EMBEDDED_H2);
    /** The name of an embedded database, the path of a file, or the URL. */
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty host = new SimpleStringProperty("localhost");
    final StringProperty port = new SimpleStringProperty("5432");
    final StringProperty database = new SimpleStringProperty("");
    final StringProperty user = new SimpleStringProperty("");
    final StringProperty schema = new SimpleStringProperty("");
    final ObjectProperty<TlsMode> tls = new SimpleObjectProperty<>(TlsMode.PREFER);

    /** Empty fields for a new connection. */
    void clear(Kind newKind) {
        id.set(UUID.randomUUID().toString().substring(0, 8));
        kind.set(newKind);
        name.set("");
        place.set("");
        host.set("localhost");
        port.set(String.valueOf(Location.Postgresql.DEFAULT_PORT));
        database.set("");
        user.set("");
        schema.set("");
        tls.set(TlsMode.PREFER);
    }

    /** The fields of that connection. */
    void show(ConnectionSettings settings) {
        clear(kindOf(settings.location()));
        id.set(settings.id());
        name.set(settings.name());
        user.set(orEmpty(settings.user()));
        schema.set(orEmpty(settings.schema()));
        switch (settings.location()) {
            case Location.EmbeddedH2(String database) -> place.set(database);
            case Location.H2File(String path) -> place.set(path);
            case Location.H2Memory(String database) -> place.set("jdbc:h2:mem:" + database);
            case Location.JdbcUrl(String url) -> place.set(url);
            case Location.Postgresql(String server, int number, String named, TlsMode mode) -> {
                host.set(server);
                port.set(String.valueOf(number));
                database.set(named);
                tls.set(mode);
            }
        }
    }

    private static Kind kindOf(Location location) {
        return switch (location) {
            case Location.EmbeddedH2 _ -> Kind.EMBEDDED_H2;
            case Location.H2File _ -> Kind.H2_FILE;
            case Location.Postgresql _ -> Kind.POSTGRESQL;
            case Location.H2Memory _,Location.JdbcUrl _ -> Kind.URL;
        };
    }

    /** What must be put right first; empty if nothing. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        switch (kind.get()) {
            case EMBEDDED_H2 -> require(problems, place.get().matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}"), "connection.problem.embedded");
            case H2_FILE -> require(problems, !place.get().isBlank(), "connection.problem.file");
            case URL -> require(problems, place.get().startsWith("jdbc:"), "connection.problem.url");
            case POSTGRESQL -> {
                require(problems, !host.get().isBlank(), "connection.problem.host");
                require(problems, isPort(port.get().strip()), "connection.problem.port");
                require(problems, !database.get().isBlank(), "connection.problem.database");
            }
        }
        return problems;
    }

    private static void require(List<String> problems, boolean condition, String key) {
        if (!condition) {
            problems.add(Texts.of(key));
        }
    }

    private static boolean isPort(String text) {
        return text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= 65_535;
    }

    /** The connection as it is typed. Only where there are no problems. */
    ConnectionSettings settings() {
        UnaryOperator<@Nullable String> optional = text -> text == null || text.isBlank() ? null : text.strip();
        Location location = location();
        String title = name.get().isBlank() ? location.describe() : name.get().strip();
        return new ConnectionSettings(id.get(), title, location, optional.apply(user.get()), optional.apply(schema.get()));
    }

    private Location location() {
        return switch (kind.get()) {
            case EMBEDDED_H2 -> new Location.EmbeddedH2(place.get());
            case H2_FILE -> new Location.H2File(place.get().strip());
            case URL -> new Location.JdbcUrl(place.get().strip());
            case POSTGRESQL ->
                new Location.Postgresql(host.get().strip(), Integer.parseInt(port.get().strip()), database.get().strip(), tls.get());
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
