package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.refresh.RefreshFromDatabase;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.document.Document;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person brings the drawing up to date with a database that others changed. */
class RefreshWindowTest extends WindowTestCase {

    @BeforeEach
    void open() {
        robot.makeProject("shop", false);
        robot.until(() -> robot.parts().connections.isConnected());
        robot.draw(new Point(120, 80), "Customer", "name: string(100)", "phone: string(30)");
        robot.draw(new Point(420, 80), "Product", "title: string(80)");
        robot.revise("First");
        robot.upgrade();
    }

    /** What others do to the connected database. */
    private void byHand(String... statements) {
        AtomicReference<Object> done = new AtomicReference<>();
        robot.interact(() -> robot.parts().connections.<Boolean>use(session -> {
            try (Statement statement = session.unwrap(Connection.class).createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            session.unwrap(Connection.class).commit();
            return true;
        }, done::set, done::set));
        robot.until(() -> done.get() != null);
        assertEquals(true, done.get());
    }

    private void refresh() {
        robot.command("Refresh from Database...");
        robot.until(() -> robot.isShown("#refresh-ok") || robot.text("#refresh-summary").contains("do not differ"));
    }

    private List<String> fields(String entity) {
        return robot.entity(entity).members().stream().map(Member::name).toList();
    }

    @Test
    void nothingDiffersFromADatabaseThatNobodyChanged() {
        refresh();
        assertEquals("The drawing and the database do not differ.", robot.text("#refresh-summary"));
        robot.clickOn("#refresh-cancel");
    }

    @Test
    void eachDifferenceIsChosenAndAllOfItIsOneStep() {
        byHand("alter table products add column price integer", "alter table products alter column title set data type varchar(400)",
                "create table orders (id bigint primary key, customer_id bigint not null, constraint orders_customer foreign key (customer_id)"
                        + " references customers)",
                "alter table customers alter column phone rename to phone_number");
        Document before = robot.parts().workspace.document();
        refresh();
        assertTrue(robot.text("#refresh-summary").startsWith("5 differences: 0 to take, 5 to keep"), robot.text("#refresh-summary"));
        robot.interact(() -> robot.lookup("#refresh-list").<ListView<?>>query().getSelectionModel().selectLast());
        assertTrue(robot.isShown("#refresh-yes-0"));
        robot.clickOn("#refresh-yes-0");
        robot.until(() -> robot.text("#refresh-summary").startsWith("4 differences"));
        assertFalse(robot.isShown("#refresh-yes-0"));
        robot.clickOn("#refresh-take-all");
        robot.clickOn("#refresh-ignore-column-products-price");
        assertEquals("4 differences: 3 to take, 0 to keep, 1 to ignore.", robot.text("#refresh-summary"));
        assertFalse(robot.lookup("#refresh-drawing").<TextArea>query().getText().isEmpty());
        robot.clickOn("#refresh-ok");
        robot.until(() -> !robot.isShown("#refresh-ok"));
        Entity order = robot.entity("Order");
        assertEquals(List.of("id", "customer"), order.members().stream().map(Member::name).toList());
        assertEquals(List.of("id", "name", "phone"), fields("Customer"));
        assertEquals(List.of("id", "title"), fields("Product"));
        assertTrue(robot.parts().workspace.document().settings().ignored().entries().contains("column =products.price"));
        before.diagrams().firstEntry().getValue().placements().forEach((id, place) -> assertEquals(place,
                robot.parts().workspace.document().diagrams().firstEntry().getValue().placements().get(id)));
        assertEquals(RefreshFromDatabase.NAME, robot.parts().workspace.store().history().getLast());
        refresh();
        assertEquals("The drawing and the database do not differ.", robot.text("#refresh-summary"));
        robot.clickOn("#refresh-cancel");
        robot.interact(() -> robot.parts().actions.get("edit.undo").run());
        assertEquals(before, robot.parts().workspace.document());
    }

    @Test
    void aSchemaInWhichNothingIsDrawnIsOfferedAndItsLinesAreChosenByKeys() {
        byHand("create schema crm", "create table crm.leads (id bigint primary key, name varchar(40) not null)");
        refresh();
        assertEquals("The drawing and the database do not differ.", robot.text("#refresh-summary"));
        assertTrue(robot.isShown("#refresh-schema-CRM"), "the schema is not offered");
        robot.clickOn("#refresh-schema-CRM");
        robot.until(() -> robot.text("#refresh-summary").startsWith("1 difference: 0 to take"));
        assertFalse(robot.isShown("#refresh-schema-CRM"), "the schema is still offered");
        robot.until(() -> robot.lookup("#refresh-list").query().isFocused());
        robot.type(KeyCode.LEFT);
        assertEquals("1 difference: 1 to take, 0 to keep, 0 to ignore.", robot.text("#refresh-summary"));
        robot.type(KeyCode.RIGHT, 3);
        assertEquals("1 difference: 0 to take, 0 to keep, 1 to ignore.", robot.text("#refresh-summary"));
        robot.type(KeyCode.LEFT, 2);
        robot.type(KeyCode.ENTER);
        robot.until(() -> !robot.isShown("#refresh-ok"));
        assertEquals("crm", robot.entity("Lead").table().schema());
    }

    @Test
    void whatIsTakenCanBeARevisionThatTheDatabaseHasAlready() {
        byHand("alter table products add column price integer");
        refresh();
        robot.clickOn("#refresh-take-column-products-price");
        robot.clickOn("#refresh-revise");
        robot.clickOn("#refresh-ok");
        robot.until(() -> robot.state().filter(s -> s.isAtHead() && s.applied().size() == 2).isPresent());
        assertEquals(List.of("id", "title", "price"), fields("Product"));
        assertEquals(robot.parts().workspace.document().design(), robot.parts().workspace.document().baseline().design());
        assertEquals(List.of("First", "What the database had already"), robot.applied());
    }
}
