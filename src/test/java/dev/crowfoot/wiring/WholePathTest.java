package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Member;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.ui.canvas.CanvasRobot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A person draws, generates, applies, renames, applies, undoes and rolls back, by mouse and keyboard, on a real H2 database. */
class WholePathTest extends WindowTestCase {

    private static final String COLUMNS = "select lower(table_name || '.' || column_name || ' ' || data_type) from"
            + " information_schema.columns where table_schema = 'PUBLIC' and lower(table_name) in ('users', 'posts')"
            + " order by table_name desc, ordinal_position";
    private static final String INDEXED = "select lower(column_name) from information_schema.index_columns"
            + " where lower(table_name) = 'posts' and lower(index_name) = 'ix_posts_author_id_status' order by ordinal_position";
    private static final String CHECK = "select check_clause from information_schema.check_constraints c"
            + " join information_schema.constraint_column_usage u on u.constraint_name = c.constraint_name where lower(u.column_name) = 'status'";
    private static final List<String> POSTS = List.of("posts.id bigint", "posts.title character varying",
            "posts.status character varying", "posts.author_id bigint");

    @Test
    void fromAnEmptyProjectToADatabaseAndBack() throws IOException, SQLException {
        robot.makeProject("blog", false);
        robot.until(() -> robot.parts().connections.isConnected() && robot.state().isPresent());
        drawStatus();
        drawUsersAndPosts(robot.canvas());
        indexAuthorAndStatus();
        generate();
        assertEquals(List.of(), asked(COLUMNS));
        robot.revise("users and posts");
        robot.upgrade();
        assertEquals(1, robot.applied().size());
        assertEquals(withUsers("email"), asked(COLUMNS));
        assertEquals(List.of("author_id", "status"), asked(INDEXED));
        assertTrue(asked(CHECK).getFirst().contains("'PUBLISHED'"), () -> "check of the status");

        renameEmail("mail");
        robot.until(() -> robot.sql().contains("RENAME"));
        assertTrue(robot.sql().contains("email RENAME TO mail"), robot.sql());
        assertFalse(robot.sql().contains("DROP"), robot.sql());
        robot.revise("rename mail");
        robot.upgrade();
        assertEquals(List.of("users and posts", "rename mail"), robot.applied());
        assertEquals(withUsers("mail"), asked(COLUMNS));

        assertEquals("Undo Rename email to mail", robot.lookup("#tool-edit-undo").query().getAccessibleText());
        robot.clickOn("#tool-edit-undo");
        assertEquals(List.of("id", "email"), members("User"));
        downgrade();
        assertEquals(List.of("users and posts"), robot.applied());
        assertEquals(withUsers("email"), asked(COLUMNS));
        assertEquals(List.of("author_id", "status"), asked(INDEXED));
        downgrade();
        assertEquals(List.of(), asked(COLUMNS));
    }

    private void drawStatus() {
        robot.command("Add Enum");
        new InspectorRobot(robot).enter("enum-name", "PostStatus").enter("enum-quick", "DRAFT, PUBLISHED");
    }

    private void drawUsersAndPosts(CanvasRobot canvas) {
        robot.draw(new Point(60, 60), "User", "email: string(120) unique");
        robot.draw(new Point(60, 240), "Post", "title: string(200)", "status: PostStatus not null");
        robot.clickOn("#tool-many_to_one");
        canvas.dragged(canvas.head(id("Post")), canvas.head(id("User")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ESCAPE);
        new InspectorRobot(robot).select(robot.entity("Post").members().getLast().id()).enter("relationship-name", "author");
        assertEquals(List.of(List.of("id", "email"), List.of("id", "title", "status", "author")),
                List.of(members("User"), members("Post")));
    }

    private void indexAuthorAndStatus() {
        InspectorRobot inspector = new InspectorRobot(robot).select(robot.entity("Post").id()).click("section-indexes").click("add-index");
        String index = robot.entity("Post").indexes().getFirst().id().value();
        inspector.click("index-parts-" + index + "-" + index + "-0").choose("index-column-" + index + "-0", "author");
        inspector.click("add-column-" + index);
        inspector.choose("index-column-" + index + "-1", "status");
    }

    /** Has the classes written, and a second time nothing. */
    private void generate() throws IOException {
        Path sources = folder.resolve("sources");
        robot.clickOn("#tool-java-generate");
        robot.fill("#text-question", sources.toString());
        robot.clickOn("#text-question-ok");
        robot.until(() -> robot.notices().stream().anyMatch(n -> n.endsWith(" written in " + sources)));
        String post = Files.readString(sources.resolve("com/example/blog/Post.java"));
        assertTrue(post.contains("private User author;") && post.contains("private PostStatus status;"), post);
        assertTrue(post.contains("author_id, status"), post);

        robot.clickOn("#tool-java-generate");
        robot.clickOn("#text-question-ok");
        robot.until(() -> robot.notices().stream().anyMatch(n -> n.contains("up to date")));
    }

    private void downgrade() {
        int before = robot.applied().size();
        robot.until(() -> robot.notices().isEmpty()); // what was done before is said in the corner with the button, for four seconds
        robot.clickOn("#tab-migrations");
        robot.clickOn("#migrations-downgrade");
        robot.confirmRun();
        robot.until(() -> robot.text("#run-words").contains("done"));
        robot.clickOn("#run-close");
        robot.until(() -> robot.state().filter(s -> s.applied().size() < before).isPresent());
    }

    private void renameEmail(String name) {
        robot.interact(() -> robot.parts().workspace.reveal(robot.entity("User").members().getLast().id()));
        robot.clickOn(robot.from(robot.lookup("#model-tree")).lookup("email").<Node>query());
        robot.type(KeyCode.F2);
        robot.until(() -> robot.lookup("#tree-rename").tryQuery().isPresent());
        robot.write(name, 0);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("id", name), members("User"));
    }

    private static List<String> withUsers(String mail) {
        return Stream.concat(Stream.of("users.id bigint", "users." + mail + " character varying"), POSTS.stream()).toList();
    }

    /** What the database itself answers, which the window keeps below the user's folder. */
    private List<String> asked(String question) throws SQLException, IOException {
        Path file;
        try (Stream<Path> files = Files.walk(folder)) {
            file = files.filter(f -> f.toString().endsWith(".mv.db")).findFirst().orElseThrow();
        }
        String url = "jdbc:h2:file:" + file.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    private String id(String name) {
        return robot.entity(name).id().value();
    }

    private List<String> members(String name) {
        return robot.entity(name).members().stream().map(Member::name).toList();
    }
}
