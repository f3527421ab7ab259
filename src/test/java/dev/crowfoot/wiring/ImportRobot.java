package dev.crowfoot.wiring;

import dev.crowfoot.ui.canvas.CanvasRobot;
import dev.crowfoot.ui.common.Hands;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** A person in front of the import wizard. */
record ImportRobot(WindowRobot window) {

    /** Says where a file of H2 is, in the first step. */
    void chooseFile(Path file) {
        CanvasRobot.onScreen(() -> {
            window.lookup("#connection-kind").<ChoiceBox<?>>query().getSelectionModel().select(1);
            return true;
        });
        window.fill("#connection-place", file.toString());
        window.fill("#connection-user", "sa");
    }

    /** Says where a PostgreSQL is, in the first step. */
    void fillServer(int port, String user, String password) {
        window.fill("#connection-host", "localhost");
        window.fill("#connection-port", String.valueOf(port));
        window.fill("#connection-database", ServerInTest.DATABASE);
        window.fill("#connection-user", user);
        window.fill("#connection-password", password);
    }

    /** To the page on which that is. */
    void next(String shown) {
        window.clickOn("#import-next");
        untilPage(shown);
    }

    /** Waits for the page on which that is. */
    void untilPage(String shown) {
        window.until(() -> window.isShown(shown) && Hands.isShown(window.lookup(shown).query()));
    }

    /** Clicks on the box of the first line of that text. */
    void tick(String list, String text) {
        window.clickOn(box(list, place(list, 0, text)));
    }

    /** Clicks on the box of the first line of that text below that of the group. */
    void tick(String list, String group, String text) {
        window.clickOn(box(list, place(list, place(list, 0, group), text)));
    }

    /** Whether the box of the first line of that text is ticked. */
    boolean isTicked(String list, String text) {
        return box(list, place(list, 0, text)).isSelected();
    }

    /** The box of a line, which is brought into view. */
    private CheckBox box(String list, int place) {
        window.interact(() -> list(list).scrollTo(Math.max(0, place - 1)));
        Node cell =
                window.from(list(list)).lookup((Node n) -> n instanceof ListCell<?> line && line.getIndex() == place && line.isVisible())
                        .query();
        return window.from(cell).lookup((Node n) -> n instanceof CheckBox).queryAs(CheckBox.class);
    }

    private int place(String list, int from, String text) {
        List<String> lines = rows(list);
        return IntStream.range(from, lines.size()).filter(i -> lines.get(i).equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " among " + lines));
    }

    private ListView<?> list(String list) {
        return window.lookup(list).query();
    }

    /** What the lines of a list with ticks are called. */
    List<String> rows(String list) {
        return list(list).getItems().stream().map(row -> row.toString().replaceAll("(?s)^\\w+\\[id=.*?, text=(.*?), detail=.*]$", "$1"))
                .toList();
    }

    /** The lines of a report. */
    List<String> lines(String list) {
        return list(list).getItems().stream().map(line -> line.toString().replaceAll("^Line\\[text=(.*), heading=.*]$", "$1")).toList();
    }

    /** From the last page: makes the project in that folder, and waits until it is open and connected. */
    void create(Path place) {
        window.fill("#new-folder", place.toString());
        window.clickOn("#import-next");
        window.until(() -> window.parts().projects.folder().filter(place::equals).isPresent() && window.parts().connections.isConnected());
    }
}
