package dev.crowfoot.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"../../Evil", "a/b", "C:\\x", "class", "record", "A-B", "1st", "", "A B", "A;", "Nul", "A$B", "\uD83D\uDE00"})
    void whatIsNoClassOrNoFileIsNoClassName(String name) {
        assertFalse(JavaNames.isClassName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Post", "Größe", "String", "_Post"})
    void identifiersAreClassNames(String name) {
        assertTrue(JavaNames.isClassName(name));
    }

    @Test
    void aNameThatNoFileSystemTakesIsNoClassName() {
        assertFalse(JavaNames.isClassName("A".repeat(201)));
    }

    @Test
    void aKeywordGetsAnUnderscore() {
        assertEquals("class_", JavaNames.field("class"));
        assertEquals("title", JavaNames.field("title"));
    }

    @ParameterizedTest
    @CsvSource({"comments,comment", "categories,category", "addresses,address", "boxes,box", "children,child", "statuses,status",
            "status,status",
            "sentTransfers,sentTransfer", "houses,house", "news,new", "series,series", "staff,staff", "subCategories,subCategory"})
    void oneOfMany(String plural, String singular) {
        assertEquals(singular, JavaNames.singular(plural));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1; } static { Runtime.getRuntime()", "1, evil = 2", "\"a\" // x", "1 /* x", "\\u003b", "(", ")(", "\"open",
            "x\ny", "",
            "() -> { run(); }", "@A int"})
    void whatCouldEndTheFieldIsNoExpression(String java) {
        assertFalse(JavaExpression.isExpression(java));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"a;b\"", "new BigDecimal(\"1.5\")", "List.of(1, 2)", "';'", "a / b", "\"\\\"\""})
    void expressionsAreExpressions(String java) {
        assertTrue(JavaExpression.isExpression(java));
    }
}
