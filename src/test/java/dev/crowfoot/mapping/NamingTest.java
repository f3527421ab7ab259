package dev.crowfoot.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.NamingRules;
import dev.crowfoot.design.NamingRules.Letters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    private final Naming naming = new Naming(NamingRules.DEFAULT);

    private static Naming lettered(Letters letters, boolean plural) {
        NamingRules d = NamingRules.DEFAULT;
        return new Naming(new NamingRules(letters, plural, d.primaryKey(), d.foreignKey(), d.unique(), d.check(), d.index()));
    }

    @ParameterizedTest
    @CsvSource({"title,title", "createdAt,created_at", "HTTPServer2,http_server2", "http2Server,http2_server", "aBC,a_bc", "ID,id",
            "userID,user_id", "x2Y,x2_y", "first_name,first_name", "FIRST_NAME,first_name", "größeMm,größe_mm", "_hidden,hidden",
            "a$b,a_b", "order,order", "XMLHttpRequest,xml_http_request", "iPhone,i_phone"})
    void columnsAreInSnakeCase(String field, String column) {
        assertEquals(column, naming.column(field));
    }

    @ParameterizedTest
    @CsvSource({"Person,people", "Category,categories", "Bus,buses", "OrderStatus,order_statuses", "Child,children",
            "OrderLine,order_lines",
            "Address,addresses", "Box,boxes", "Branch,branches", "Wish,wishes", "Day,days", "Analysis,analyses", "Quiz,quizzes",
            "UserSettings,user_settings", "News,news", "Series,series", "Equipment,equipment", "Photo,photos", "Hero,heroes", "Leaf,leaves",
            "Roof,roofs", "House,houses", "Case,cases", "Movie,movies", "Alias,aliases", "Gas,gases", "Lens,lenses", "Canvas,canvases",
            "Class,classes", "Process,processes", "Index,indexes", "Matrix,matrices", "Criterion,criteria", "Key,keys", "Query,queries",
            "Soliloquy,soliloquies", "Staff,staff", "Size,sizes", "Cache,caches", "Woman,women", "HTTPServer2,http_server2s"})
    void tablesArePlural(String className, String table) {
        assertEquals(table, naming.table(className));
    }

    @ParameterizedTest
    @CsvSource({"people,person", "categories,category", "buses,bus", "statuses,status", "children,child", "lines,line", "addresses,address",
            "boxes,box", "branches,branch", "caches,cache", "wishes,wish", "days,day", "analyses,analysis", "quizzes,quiz", "news,news",
            "settings,setting", "photos,photo", "heroes,hero", "leaves,leaf", "houses,house", "cases,case", "databases,database",
            "courses,course", "licenses,license", "movies,movie", "aliases,alias", "classes,class", "sizes,size", "status,status",
            "address,address", "bus,bus", "data,data", "axes,axis", "queries,query", "purchases,purchase", "crises,crisis", "os,os",
            "invoices,invoice", "canvas,canvas", "basis,basis", "shoes,shoe", "uses,use", "schemas,schema", "quotas,quota", "areas,area",
            "personas,persona",
            "media,media", "menus,menu", "apis,api", "indices,index", "goods,goods", "analytics,analytics", "atlas,atlas", "saas,saas",
            "synopses,synopsis", "redis,redis", "campus,campus", "menu,menu", "alumni,alumnus"})
    void thingsHaveASingular(String many, String one) {
        assertEquals(one, Plurals.singular(many));
    }

    @Test
    void aSingularTableKeepsTheName() {
        assertEquals("order_line", lettered(Letters.SNAKE_CASE, false).table("OrderLine"));
    }

    @Test
    void otherLettersAreKeptThroughout() {
        Naming upper = lettered(Letters.UPPER_SNAKE_CASE, true);
        Naming java = lettered(Letters.AS_IN_JAVA, true);
        assertEquals(List.of("ORDER_LINES", "CREATED_AT", "AUTHOR_ID"),
                List.of(upper.table("OrderLine"), upper.column("createdAt"), upper.foreignKeyColumn("author", "ID")));
        assertEquals(List.of("OrderLines", "createdAt", "authorId", "PostTags"), List.of(java.table("OrderLine"), java.column("createdAt"),
                java.foreignKeyColumn("author", "id"), java.joinTable("Post", "tags")));
    }

    @Test
    void foreignKeysAreNamedAfterFieldAndReferencedColumn() {
        assertEquals("author_id", naming.foreignKeyColumn("author", "id"));
        assertEquals("author_first_name", naming.foreignKeyColumn("author", "first name"));
        assertEquals("author_id", naming.foreignKeyColumn("author", "\"Id\""));
    }

    @Test
    void joinTablesAreNamedAfterClassAndField() {
        assertEquals(List.of("post_tags", "tag_id", "friend_id"), List.of(naming.joinTable("Post", "tags"),
                naming.joinTableColumn("Tag", "id"), naming.joinTableColumnByField("friends", "id")));
    }

    @Test
    void patternsNameConstraints() {
        assertEquals(List.of("pk_posts", "fk_posts_author_id", "uq_posts_a_b", "ck_posts_status", "ix_posts_title"),
                List.of(naming.primaryKey("posts"), naming.foreignKey("posts", List.of("author_id"), "users"),
                        naming.unique("posts", List.of("a", "b")), naming.check("posts", "status"),
                        naming.index("\"posts\"", List.of("\"title\""))));
    }

    @Test
    void aPatternMayNameTheReferencedTableAndKeepsWhatItDoesNotKnow() {
        NamingRules d = NamingRules.DEFAULT;
        Naming own = new Naming(new NamingRules(d.letters(), true, "{table}_pkey", "{table}_{referenced_table}_{x}_fkey", d.unique(),
                d.check(), "{columns"));
        assertEquals(List.of("posts_pkey", "posts_users_{x}_fkey", "{columns"),
                List.of(own.primaryKey("posts"), own.foreignKey("posts", List.of("a"), "users"), own.index("posts", List.of("a"))));
    }

    @Test
    void aNameThatIsTooLongIsShortenedToTheShortestLimitAndEndsInAHash() {
        String column = naming.column("a".repeat(70));
        assertEquals("a".repeat(54) + "_2b818143", column);
        assertEquals(63, Naming.bytes(column));
        assertNotEquals(column, naming.column("a".repeat(71)));
    }

    @Test
    void theLimitCountsBytesAndCutsNoCharacter() {
        String column = naming.column("ü".repeat(40));
        assertTrue(Naming.bytes(column) <= 63, column);
        assertTrue(column.matches("ü+_[0-9a-f]{8}"), column);
    }

    @Test
    void aNumberBehindALongNameFits() {
        assertEquals("ix_a_2", Naming.numbered("ix_a", 2));
        assertEquals("a".repeat(60) + "_12", Naming.numbered("a".repeat(63), 12));
    }

    @Test
    void aNameWithoutLettersGetsOneOfItsOwn() {
        assertTrue(naming.column("😀").matches("x[0-9a-f]{8}"));
        assertNotEquals(naming.column("😀"), naming.column("😁"));
        assertTrue(naming.table("*/").matches("x[0-9a-f]{8}s"));
        assertEquals("x", naming.column("../../x"));
    }
}
