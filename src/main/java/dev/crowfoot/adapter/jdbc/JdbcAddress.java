package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.Location;
import dev.crowfoot.app.database.Password;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** Where JDBC finds a database, and with which properties. */
record JdbcAddress(String url, Properties properties) {

    private static final String H2_MEMORY = ";DB_CLOSE_DELAY=-1";

    /**
     * The address of a location. A path with a semicolon is refused, as H2 would take what follows for settings.
     *
     * @param folder where embedded databases are kept
     * @throws UserError if the URL is of a database that is not supported, or holds a password
     */
    static JdbcAddress of(ConnectionSettings settings, Password password, Path folder) {
        Properties properties = new Properties();
        if (settings.user() != null) {
            properties.setProperty("user", settings.user());
        } else if (settings.location() instanceof Location.EmbeddedH2 || settings.location() instanceof Location.H2File
                || settings.location() instanceof Location.H2Memory) {
            properties.setProperty("user", "sa");
        }
        if (!password.isEmpty()) {
            properties.setProperty("password", new String(password.characters()));
        }
        String url = url(settings.location(), folder, properties);
        if (url.startsWith("jdbc:postgresql:")) {
            properties.setProperty("ApplicationName", "Crowfoot");
            properties.putIfAbsent("connectTimeout", "10");
        }
        return new JdbcAddress(url, properties);
    }

    private static String url(Location location, Path folder, Properties properties) {
        return switch (location) {
            case Location.EmbeddedH2(String name) -> file(folder.resolve(name).toAbsolutePath().toString());
            case Location.H2File(String path) -> file(Path.of(path.replaceFirst("\\.mv\\.db$", "")).toAbsolutePath().toString());
            case Location.H2Memory(String name) -> "jdbc:h2:mem:" + checked(name) + H2_MEMORY;
            case Location.Postgresql(String host, int port, String database, Location.TlsMode tls) -> {
                properties.setProperty("sslmode", tls.id());
                String server = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
                yield "jdbc:postgresql://" + server + ":" + port + "/"
                        + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
            }
            case Location.JdbcUrl(String url) -> supported(url);
        };
    }

    private static String file(String path) {
        return "jdbc:h2:file:" + checked(path);
    }

    private static String checked(String text) {
        if (text.contains(";")) {
            throw new UserError(UserError.Kind.USE, "H2 cannot open " + text + ": a semicolon in it begins H2's settings.",
                    "Choose a path without a semicolon.", null);
        }
        return text;
    }

    private static String supported(String url) {
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new UserError(UserError.Kind.USE, "Not a database that Crowfoot can open: " + url.replaceAll("[?;].*", "") + ".",
                    "Give a URL that begins with jdbc:h2: or jdbc:postgresql:.", null);
        }
        if (url.toLowerCase(Locale.ROOT).matches(".*[?&;]password=.*") || url.matches("jdbc:postgresql://[^/]*:[^/]*@.*")) {
            throw new UserError(UserError.Kind.USE, "The URL holds a password, which would be shown and stored.",
                    "Take it out of the URL and give it when asked, or in CROWFOOT_PASSWORD.", null);
        }
        boolean memory = url.startsWith("jdbc:h2:mem:") && !url.toUpperCase(Locale.ROOT).contains("DB_CLOSE_DELAY");
        return memory ? url + H2_MEMORY : url;
    }
}
