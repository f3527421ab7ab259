package dev.crowfoot.ui.connections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.Location;
import dev.crowfoot.app.database.Location.TlsMode;
import dev.crowfoot.ui.common.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionFormTest {
    private final ConnectionForm form = new ConnectionForm();

    @Test
    void eachKindOfConnectionSurvivesTheForm() {
        List<ConnectionSettings> all = List.of(
                new ConnectionSettings("a", "Own", new Location.EmbeddedH2("shop"), null, null),
                new ConnectionSettings("b", "File", new Location.H2File("/srv/shop"), "sa", "APP"),
                new ConnectionSettings("c", "Server", new Location.Postgresql("db.example", 5433, "shop", TlsMode.VERIFY_FULL), "ann",
                        null),
                new ConnectionSettings("d", "Url", new Location.JdbcUrl("jdbc:postgresql://x/y"), null, null));
        List<ConnectionSettings> back = all.stream().map(settings -> {
            form.show(settings);
            assertEquals(List.of(), form.problems());
            return form.settings();
        }).toList();
        assertEquals(all, back);
    }

    @Test
    void aServerNeedsHostPortAndDatabase() {
        form.clear(ConnectionForm.Kind.POSTGRESQL);
        form.host.set(" ");
        form.port.set("70000");
        assertEquals(
                List.of(Texts.of("connection.problem.host"), Texts.of("connection.problem.port"), Texts.of("connection.problem.database")),
                form.problems());
    }

    @Test
    void anEmbeddedDatabaseNeedsAPlainName() {
        form.clear(ConnectionForm.Kind.EMBEDDED_H2);
        form.place.set("../shop");
        assertEquals(List.of(Texts.of("connection.problem.embedded")), form.problems());
    }

    @Test
    void aConnectionWithoutANameIsCalledAfterItsPlace() {
        form.clear(ConnectionForm.Kind.EMBEDDED_H2);
        form.place.set("shop");
        assertEquals("embedded H2 database shop", form.settings().name());
    }
}
