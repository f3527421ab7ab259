package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.adapter.hibernate.BootedCode.get;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.text;
import static dev.crowfoot.testing.Sketch.toOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.RelationshipEnd.CollectionKind;
import dev.crowfoot.design.RelationshipEnd.Fetch;
import dev.crowfoot.design.RelationshipEnd.Fetch.Style;
import dev.crowfoot.design.RelationshipEnd.Fetch.Timing;
import dev.crowfoot.target.Target;
import java.util.Collection;
import java.util.List;
import org.hibernate.Hibernate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How many statements it takes to read the other end of a relationship, and when they are sent. */
class FetchingTest {

    private static final int AUTHORS = 3;

    /** Books with one author each, read as said at either end. */
    private static Design books(Fetch author, RelationshipEnd books) {
        Relationship relationship = toOne("b-author", "Author");
        return design(entity("Author", id("a"), text("a-name")), entity("Book", id("b"), text("b-title"),
                relationship.withOwning(relationship.owning().withFetch(author)).withInverse(books)));
    }

    private static RelationshipEnd books(Fetch fetch) {
        return RelationshipEnd.named("books").withFetch(fetch);
    }

    private static void persist(BootedCode code) {
        for (int i = 0; i < AUTHORS; i++) {
            Object author = code.make("Author", "author " + i);
            code.persist(author, code.make("Book", "b", author), code.make("Book", "a", author));
        }
    }

    /** The statements that it takes to read all authors and to count their books. */
    private static long toReadAllBooks(Fetch fetch, Target target) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(books(Fetch.LAZY, books(fetch)), target)) {
            BootedCode code = database.booted();
            persist(code);
            return code.statements(() -> code.inTransaction(session -> {
                for (Object author : session.createSelectionQuery("from Author", Object.class).getResultList()) {
                    assertEquals(2, ((Collection<?>) get(author, "getBooks")).size());
                }
                return null;
            }));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aLazyCollectionIsReadWhenAskedForOneAtATime(Target target) throws Exception {
        assertEquals(1 + AUTHORS, toReadAllBooks(Fetch.LAZY, target));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void collectionsAreReadInBatches(Target target) throws Exception {
        assertEquals(2, toReadAllBooks(new Fetch(Timing.LAZY, Style.SELECT, 10), target));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void collectionsAreReadByOneSubselect(Target target) throws Exception {
        assertEquals(2, toReadAllBooks(new Fetch(Timing.LAZY, Style.SUBSELECT, null), target));
    }

    @ParameterizedTest
    @CsvSource({"LAZY,SELECT,false,1", "EAGER,SELECT,true,2", "EAGER,JOIN,true,1"})
    void oneObjectIsReadAtOnceOrLater(Timing timing, Style style, boolean there, long statements) throws Exception {
        for (Target target : Target.values()) {
            try (MigratedDatabase database =
                    MigratedDatabase.of(books(new Fetch(timing, style, null), RelationshipEnd.NONE), target)) {
                BootedCode code = database.booted();
                persist(code);
                Object key = code.query("select b.id from Book b").getFirst();
                assertEquals(statements, code.statements(() -> code.inTransaction(session -> {
                    assertEquals(there, Hibernate.isInitialized(get(session.find(code.type("Book"), key), "getAuthor")));
                    return null;
                })));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void singleObjectsAreReadInBatches(Target target) throws Exception {
        try (MigratedDatabase database =
                MigratedDatabase.of(books(new Fetch(Timing.LAZY, Style.SELECT, 10), RelationshipEnd.NONE), target)) {
            BootedCode code = database.booted();
            persist(code);
            assertEquals(2, code.statements(() -> code.inTransaction(session -> {
                for (Object book : session.createSelectionQuery("from Book", Object.class).getResultList()) {
                    get(get(book, "getAuthor"), "getName");
                }
                return null;
            })));
        }
    }

    @ParameterizedTest
    @CsvSource({"LIST,H2", "LIST,POSTGRESQL", "SET,H2", "SET,POSTGRESQL"})
    void aCollectionComesInItsOrder(CollectionKind kind, Target target) throws Exception {
        RelationshipEnd ordered = RelationshipEnd.named("books").withCollection(kind).withOrderBy("title desc, id");
        try (MigratedDatabase database = MigratedDatabase.of(books(Fetch.LAZY, ordered), target)) {
            BootedCode code = database.booted();
            Object author = code.make("Author", "Ada");
            code.persist(author, code.make("Book", "a", author), code.make("Book", "c", author), code.make("Book", "b", author));
            code.inTransaction(session -> {
                Collection<?> books = (Collection<?>) get(session.find(code.type("Author"), get(author, "getId")), "getBooks");
                assertEquals(List.of("c", "b", "a"), books.stream().map(book -> get(book, "getTitle")).toList());
                return null;
            });
        }
    }
}
