package dev.crowfoot.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.migration.Subject;
import dev.crowfoot.schema.ElementId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final Optional<Subject> USERS = Optional.of(Subject.of(new ElementId("user")));
    private static final Optional<Subject> POSTS = Optional.of(Subject.of(new ElementId("post")));
    private final Script script = Script.of(List.of(
            new PreviewStatement("CREATE TABLE users (\n  id INT\n)", USERS, false, "create table users"),
            new PreviewStatement("COMMENT ON TABLE users IS 'x'", USERS, false, "create table users"),
            new PreviewStatement("CREATE TABLE posts (id INT)", POSTS, false, "create table posts")));

    @Test
    void eachStepIsAnnouncedOnceAboveItsStatements() {
        assertEquals("""
                -- create table users
                CREATE TABLE users (
                  id INT
                );
                COMMENT ON TABLE users IS 'x';

                -- create table posts
                CREATE TABLE posts (id INT);
                """, script.text());
    }

    @Test
    void eachLineKnowsTheStatementThatItIsPartOf() {
        List<Optional<Subject>> found = IntStream.range(0, (int) script.text().lines().count())
                .mapToObj(line -> script.at(line).flatMap(Script.Place::subject)).toList();
        assertEquals(List.of(USERS, USERS, USERS, USERS, USERS, Optional.empty(), POSTS, POSTS), found);
    }

    @Test
    void nothingToRunIsAnEmptyText() {
        assertEquals(Script.EMPTY, Script.of(List.of()));
    }
}
