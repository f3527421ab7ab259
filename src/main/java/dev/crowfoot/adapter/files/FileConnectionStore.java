package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.ConnectionStore;
import dev.crowfoot.app.database.Location;
import dev.crowfoot.app.database.Location.TlsMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The user's connections, in {@code connections.yaml} of the user's own folder. There is no place for a password in it. */
public final class FileConnectionStore implements ConnectionStore {

    private final Path path;
    private final UserFile file;

    /** A list in that folder. */
    public FileConnectionStore(Path folder) {
        path = folder.resolve("connections.yaml");
        file = new UserFile(path);
    }

    @Override
    public synchronized List<ConnectionSettings> load() {
        try {
            return file.read().map(node -> {
                Keys keys = Keys.of(node);
                List<ConnectionSettings> all = keys.items("connections", FileConnectionStore::read);
                return keys.end(() -> all);
            }).orElse(List.of());
        } catch (YamlError e) {
            throw new UserError(UserError.Kind.USE, "Your connections cannot be read: " + path + ":" + e.line() + ":" + e.column() + ": "
                    + e.message() + ".", "Correct that file, or delete it and enter them anew.", e);
        } catch (IOException e) {
            throw new UserError(UserError.Kind.USE, "Your connections cannot be read from " + path + ": " + e.getMessage() + ".",
                    "See that you may read that file.", e);
        }
    }

    @Override
    public synchronized void save(ConnectionSettings settings) {
        List<ConnectionSettings> all = new ArrayList<>(load());
        int place = all.stream().map(ConnectionSettings::id).toList().indexOf(settings.id());
        if (place < 0) {
            all.add(settings);
        } else {
            all.set(place, settings);
        }
        keep(all);
    }

    @Override
    public synchronized void remove(String id) {
        List<ConnectionSettings> all = new ArrayList<>(load());
        if (all.removeIf(each -> each.id().equals(id))) {
            keep(all);
        }
    }

    private void keep(List<ConnectionSettings> all) {
        try {
            file.write(new Draft().items("connections", all.stream().map(FileConnectionStore::write).toList()).done());
        } catch (IOException e) {
            throw new UserError(UserError.Kind.USE, "Your connections cannot be written to " + path + ": " + e.getMessage() + ".",
                    "See that you may write that file, and that the disk is not full.", e);
        }
    }

    private static Node write(ConnectionSettings settings) {
        Draft draft = new Draft().text("id", settings.id()).text("name", settings.name());
        switch (settings.location()) {
            case Location.EmbeddedH2(String name) -> draft.text("embeddedH2", name);
            case Location.H2File(String h2) -> draft.text("h2File", h2);
            case Location.H2Memory(String name) -> draft.text("h2Memory", name);
            case Location.Postgresql(String host, int port, String database, TlsMode tls) -> draft.put("postgresql",
                    new Draft().text("host", host).number("port", port).text("database", database).text("tls", tls.id()).done());
            case Location.JdbcUrl(String url) -> draft.text("url", url);
        }
        return draft.text("user", settings.user()).text("schema", settings.schema()).done();
    }

    private static ConnectionSettings read(Node node) {
        Keys keys = Keys.of(node);
        String id = keys.text("id");
        String name = keys.text("name");
        Location location = location(keys);
        String user = keys.textOrNull("user");
        String schema = keys.textOrNull("schema");
        return keys.end(() -> new ConnectionSettings(id, name, location, user, schema));
    }

    private static Location location(Keys keys) {
        if (keys.has("embeddedH2")) {
            return keys.text("embeddedH2", Location.EmbeddedH2::new);
        }
        if (keys.has("h2File")) {
            return keys.text("h2File", Location.H2File::new);
        }
        if (keys.has("h2Memory")) {
            return keys.text("h2Memory", Location.H2Memory::new);
        }
        Node server = keys.node("postgresql");
        return server == null ? keys.text("url", Location.JdbcUrl::new) : postgresql(Keys.of(server));
    }

    private static Location postgresql(Keys keys) {
        String host = keys.text("host");
        int port = keys.number("port", Location.Postgresql.DEFAULT_PORT);
        String database = keys.text("database");
        String tls = keys.text("tls");
        return keys.end(() -> new Location.Postgresql(host, port, database, Arrays.stream(TlsMode.values())
                .filter(mode -> mode.id().equals(tls)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown TLS mode '" + tls + "'"))));
    }
}
