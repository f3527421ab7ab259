package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.adapter.hibernate.BootedCode.call;
import static dev.crowfoot.adapter.hibernate.BootedCode.get;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.entityId;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.oneToOne;
import static dev.crowfoot.testing.Sketch.toMany;
import static dev.crowfoot.testing.Sketch.toOne;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.target.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;

/** What is done to one end of a relationship is done to the other, and equality holds meanwhile. */
class BothEndsTest {

    private static final RelationshipEnd POSTS = RelationshipEnd.named("posts");

    private interface Work {
        void with(BootedCode code) throws Exception;
    }

    private static void on(Design design, Work work) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(design, Target.H2)) {
            work.with(database.booted());
        }
    }

    @Test
    void anElementThatComesFromElsewhereLeavesThere() throws Exception {
        on(design(entity("User", id("u")), entity("Post", id("p"), toOne("p-author", "User").withOptional(true).withInverse(POSTS))),
                code -> {
                    Object ada = code.make("User");
                    Object bob = code.make("User");
                    Object post = code.make("Post");
                    call(ada, "addPost", post);
                    assertEquals(ada, get(post, "getAuthor"));
                    call(bob, "addPost", post);
                    assertEquals(bob, get(post, "getAuthor"));
                    assertEquals(List.of(), get(ada, "getPosts"));
                    assertEquals(List.of(post), get(bob, "getPosts"));
                    call(ada, "removePost", post);
                    assertEquals(bob, get(post, "getAuthor"));
                    call(bob, "removePost", post);
                    assertNull(call(post, "getAuthor"));
                });
    }

    @Test
    void bothEndsOfAOneToOneChangeTogether() throws Exception {
        on(design(entity("User", id("u")),
                entity("Profile", id("p"), oneToOne("p-user", "User").withOptional(true).withInverse(RelationshipEnd.named("profile")))),
                code -> {
                    Object user = code.make("User");
                    Object first = code.make("Profile");
                    Object second = code.make("Profile");
                    call(user, "setProfile", first);
                    assertEquals(user, get(first, "getUser"));
                    call(user, "setProfile", second);
                    assertNull(call(first, "getUser"));
                    assertEquals(user, get(second, "getUser"));
                    call(user, "setProfile", (Object) null);
                    assertNull(call(second, "getUser"));
                });
    }

    @Test
    void bothEndsOfAManyToManyChangeTogether() throws Exception {
        on(design(entity("Tag", id("t")), entity("Post", id("p"), toMany("p-tags", "Tag").withInverse(POSTS))), code -> {
            Object tag = code.make("Tag");
            Object post = code.make("Post");
            call(post, "addTag", tag);
            assertEquals(List.of(post), get(tag, "getPosts"));
            call(tag, "removePost", post);
            assertEquals(List.of(), get(post, "getTags"));
            call(tag, "addPost", post);
            assertEquals(List.of(tag), get(post, "getTags"));
        });
    }

    @Test
    void onlyTheFieldThatIsThereFollows() throws Exception {
        Relationship oneWay = toOne("p-author", "User").withOptional(true);
        on(design(entity("User", id("u")),
                entity("Post", id("p"), oneWay.withOwning(oneWay.owning().withNavigable(false)).withInverse(POSTS))), code -> {
                    Object user = code.make("User");
                    Object post = code.make("Post");
                    call(user, "addPost", post);
                    code.persist(user, post);
                    assertEquals(List.of(post), code.query("select p from User u join u.posts p"));
                });
    }

    @Test
    void anObjectIsItselfBeforeAndAfterItHasAKey() throws Exception {
        on(design(entity("User", id("u")), entity("Post", id("p"), toOne("p-author", "User"))), code -> {
            Object user = code.make("User");
            Object other = code.make("User");
            Set<Object> users = new HashSet<>(List.of(user, other));
            assertEquals(2, users.size());
            assertNotEquals(user, other);
            code.persist(user, other, code.make("Post", user));
            assertTrue(users.contains(user));
            assertEquals(2, users.size());
            assertNotEquals(user, other);
            assertTrue(users.contains(code.find("User", get(user, "getId"))));
            code.inTransaction(session -> {
                Object proxy = get(session.createSelectionQuery("from Post", Object.class).getSingleResult(), "getAuthor");
                assertFalse(Hibernate.isInitialized(proxy));
                assertTrue(users.contains(proxy));
                assertEquals(user, proxy);
                assertEquals(proxy, user);
                assertNotEquals(proxy, other);
                return null;
            });
            assertNotEquals(user, code.make("Post", user));
        });
    }

    @Test
    void aProxyOfTheParentEqualsTheChild() throws Exception {
        Entity animal = entity("Animal", id("a")).withInheritance(new Inheritance.Root(Strategy.JOINED, false, null));
        Entity dog = Entity.named(entityId("Dog"), "Dog").withInheritance(new Inheritance.Child(entityId("Animal"), null));
        on(design(animal, dog), code -> {
            Object found = code.make("Dog");
            code.persist(found);
            code.inTransaction(session -> {
                Object proxy = session.getReference(code.type("Animal"), get(found, "getId"));
                assertEquals(proxy, found);
                assertEquals(found, proxy);
                assertEquals(found.hashCode(), proxy.hashCode());
                return null;
            });
        });
    }
}
