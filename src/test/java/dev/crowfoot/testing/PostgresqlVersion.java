package dev.crowfoot.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A major version of PostgreSQL that the build brings along. Each server is started once in a JVM, at the first use, and ends with it; it
 * runs for root as well.
 */
public enum PostgresqlVersion {
    V14, V15, V16, V17, V18;

    private static final Map<PostgresqlVersion, EmbeddedPostgres> SERVERS = new EnumMap<>(PostgresqlVersion.class);
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";

    /** The versions to run tests on: the oldest and the newest, all of them with {@code -Pversions}. */
    public static List<PostgresqlVersion> tested() {
        String wanted = System.getProperty("crowfoot.postgresql", "14 18");
        return Arrays.stream(wanted.split(" ")).map(major -> valueOf("V" + major)).toList();
    }

    /** The version for tests that do not care: the newest, or what {@code -Dcrowfoot.postgresql.usual=14} says. */
    public static PostgresqlVersion usual() {
        return valueOf("V" + System.getProperty("crowfoot.postgresql.usual", "18"));
    }

    /** The number before the dot. */
    public int major() {
        return Integer.parseInt(name().substring(1));
    }

    @Override
    public String toString() {
        return "PostgreSQL " + major();
    }

    /** The address of its databases, up to and with the slash before their name. */
    String address() {
        return "jdbc:postgresql://localhost:" + server().getPort() + "/";
    }

    private EmbeddedPostgres server() {
        synchronized (SERVERS) {
            EmbeddedPostgres running = SERVERS.get(this);
            if (running == null) {
                running = start();
                SERVERS.put(this, running);
                Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            }
            return running;
        }
    }

    private EmbeddedPostgres start() {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off").setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "100");
        if (this != V18) {
            builder.setPgBinaryResolver((system, machine) -> binaries());
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded " + this + " does not start; is the disk full, or /tmp not writable?", e);
        }
    }

    /** Every version's archive holds the same names, so only the newest is on the class path; the build puts the others here. */
    private InputStream binaries() throws IOException {
        Path archive = Path.of("target", "postgresql", String.valueOf(major()), ARCHIVE);
        if (!Files.exists(archive)) {
            throw new IOException("no " + archive + ": run mvn test-compile, with -Pversions for 15 to 17");
        }
        return Files.newInputStream(archive);
    }

    private void stop() {
        synchronized (SERVERS) {
            EmbeddedPostgres running = SERVERS.remove(this);
            try {
                if (running != null) {
                    running.close();
                }
            } catch (IOException e) {
                System.err.println("the embedded " + this + " did not stop: " + e.getMessage());
            }
        }
    }
}
