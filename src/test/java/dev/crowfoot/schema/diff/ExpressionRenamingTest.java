package dev.crowfoot.schema.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.schema.QualifiedName;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionRenamingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "title > 0 ~ headline > 0",
            "TITLE > 0 and Title < 9 ~ headline > 0 and headline < 9",
            "\"title\" > 0 ~ headline > 0",
            "\"Title\" > 0 ~ \"Title\" > 0",
            "note = 'title' and title = '' ~ note = 'title' and headline = ''",
            "note = 'it''s title' ~ note = 'it''s title'",
            "note = E'\\'title' ~ note = E'\\'title'",
            "note = $q$title$q$ and title = $$title$$ ~ note = $q$title$q$ and headline = $$title$$",
            "title /* title */ > 0 -- title ~ headline /* title */ > 0 -- title",
            "subtitle > titles ~ subtitle > titles",
            "title(1) > 0 ~ title(1) > 0",
            "x::title > cast(x as title) ~ x::title > cast(x as title)",
            "title '5' > title ~ title '5' > headline",
            "posts.title > 0 ~ articles.headline > 0",
            "other.title > 0 ~ other.title > 0",
            "lower(title) || title ~ lower(headline) || headline",
            "order > 0 and \"order\" > 0 ~ place > 0 and place > 0",
            "title AT TIME ZONE title AT LOCAL ~ headline AT TIME ZONE headline AT LOCAL",
            "swap = back ~ back = swap",
    })
    void columnsAreRenamedAndNothingElse(String sql, String expected) {
        Map<String, String> columns = Map.of("title", "headline", "order", "place", "swap", "back", "back", "swap", "at", "time");
        assertEquals(expected, SqlText.renamed(sql, QualifiedName.of("posts"), QualifiedName.of("articles"), columns));
    }
}
