package dev.crowfoot.samples;

import static dev.crowfoot.adapter.hibernate.BootedCode.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crowfoot.adapter.hibernate.BootedCode;
import dev.crowfoot.adapter.hibernate.MigratedDatabase;
import dev.crowfoot.design.Design;
import dev.crowfoot.target.Target;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The blog's classes do what entities are for, on both databases. */
class BlogClassesTest {

    private static Design blog() {
        return BlogSample.make().steps().getLast().document().design();
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatIsPersistedIsFound(Target target) throws SQLException {
        try (MigratedDatabase blog = MigratedDatabase.of(blog(), target)) {
            BootedCode code = blog.booted();
            Object id = persistPost(code);
            code.inTransaction(session -> {
                Object post = found(session, code, "Post", id);
                assertEquals("A title", call(post, "getTitle"));
                assertEquals("DRAFT", String.valueOf(call(post, "getStatus")));
                assertEquals(0, call(post, "getVersion"));
                assertNotNull(call(post, "getCreatedAt"));
                assertEquals(List.of("First!"), collection(post, "getComments").stream().map(c -> call(c, "getBody")).toList());
                assertEquals(List.of("java"), collection(post, "getTags").stream().map(t -> call(t, "getName")).toList());
                assertEquals(List.of(post), List.copyOf(collection(required(call(post, "getAuthor")), "getPosts")));
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void bothEndsOfARelationshipStayInStep(Target target) throws SQLException {
        try (MigratedDatabase blog = MigratedDatabase.of(blog(), target)) {
            BootedCode code = blog.booted();
            Object user = code.make("User", "ada", "ada@example.com", "Ada");
            Object post = code.make("Post", "A title", "a-title", "Text", user);
            Object comment = code.make("Comment", "First!", post, user);
            Object tag = code.make("Tag", "java");
            call(post, "addComment", comment);
            call(post, "addTag", tag);
            assertEquals(List.of(comment), call(post, "getComments"));
            assertEquals(post, call(comment, "getPost"));
            assertEquals(List.of(post), List.copyOf(collection(tag, "getPosts")));
            call(post, "removeComment", comment);
            call(tag, "removePost", post);
            assertNull(call(comment, "getPost"));
            assertEquals(List.of(), List.copyOf(collection(post, "getTags")));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aPostTakesItsCommentsWithIt(Target target) throws SQLException {
        try (MigratedDatabase blog = MigratedDatabase.of(blog(), target)) {
            BootedCode code = blog.booted();
            Object id = persistPost(code);
            code.inTransaction(session -> {
                session.remove(found(session, code, "Post", id));
                return null;
            });
            assertEquals(0L, code.<
                    Long>inTransaction(session -> session.createQuery("select count(c) from Comment c", Long.class).getSingleResult()));
            assertEquals(1L,
                    code.<Long>inTransaction(session -> session.createQuery("select count(t) from Tag t", Long.class).getSingleResult()));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aLostUpdateIsNoticed(Target target) throws SQLException {
        try (MigratedDatabase blog = MigratedDatabase.of(blog(), target)) {
            BootedCode code = blog.booted();
            Object id = persistPost(code);
            Object stale = required(code.inTransaction(session -> found(session, code, "Post", id)));
            code.inTransaction(session -> call(found(session, code, "Post", id), "setTitle", "Another title"));
            call(stale, "setTitle", "Lost");
            assertThrows(OptimisticLockException.class, () -> code.inTransaction(session -> session.merge(stale)));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aProxyEqualsWhatItStandsFor(Target target) throws SQLException {
        try (MigratedDatabase blog = MigratedDatabase.of(blog(), target)) {
            BootedCode code = blog.booted();
            Object id = persistPost(code);
            Object post = required(code.inTransaction(session -> found(session, code, "Post", id)));
            code.inTransaction(session -> {
                Object proxy = session.getReference(code.type("Post"), id);
                assertNotEquals(post.getClass(), proxy.getClass());
                assertEquals(post, proxy);
                assertEquals(proxy, post);
                assertEquals(post.hashCode(), proxy.hashCode());
                return null;
            });
            assertNotEquals(code.make("Tag", "java"), code.make("Tag", "java"));
        }
    }

    /** A post with an author, a comment and a tag; its id. */
    private static Object persistPost(BootedCode code) {
        return required(code.inTransaction(session -> {
            Object user = code.make("User", "ada", "ada@example.com", "Ada");
            session.persist(user);
            Object post = code.make("Post", "A title", "a-title", "Text", user);
            call(post, "addComment", code.make("Comment", "First!", post, user));
            call(post, "addTag", code.make("Tag", "java"));
            session.persist(post);
            session.flush();
            return call(post, "getId");
        }));
    }

    private static Object found(Session session, BootedCode code, String type, Object id) {
        return required(session.find(code.type(type), id));
    }

    private static Object required(@Nullable Object object) {
        return Objects.requireNonNull(object);
    }

    private static Collection<?> collection(Object object, String getter) {
        return (Collection<?>) required(call(object, getter));
    }
}
