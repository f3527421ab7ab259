package dev.crowfoot.ui.preview;

import java.util.Locale;
import java.util.Set;

/** What is highlighted in a text. */
@SuppressWarnings("ImmutableEnumChecker") // the keywords are an unmodifiable set
enum Language {
    SQL("--",
            "add all alter always and array as asc authorization auto_increment before begin between bigint binary boolean by bytea cache cascade "
                    + "case char character check collate column comment commit concurrently constraint create cross current_date current_timestamp "
                    + "cycle date datatype decimal default deferrable deferred delete desc distinct domain double drop else end enum exclude exists "
                    + "extension false first for foreign from full function generated gin grant group having identity if immediate in include "
                    + "increment index initially inner insert int integer interval into is join json jsonb key language last left like limit "
                    + "materialized maxvalue minvalue modify natural no not null nulls numeric on only or order outer partition policy precision "
                    + "primary procedure real references rename replace restart restrict returns revoke right schema select sequence session set "
                    + "smallint start stored table temporary text then time timestamp to trigger true truncate type unique update using uuid "
                    + "values varchar varying view virtual when where with without zone"),
    JAVA("//", "abstract assert boolean break byte case catch char class continue default do double else enum extends false final finally "
            + "float for if implements import instanceof int interface long native new null package private protected public record "
            + "return sealed short static strictfp super switch synchronized this throw throws transient true try var void volatile while");

    private final String lineComment;
    private final Set<String> keywords;

    Language(String lineComment, String keywords) {
        this.lineComment = lineComment;
        this.keywords = Set.of(keywords.split(" "));
    }

    String lineComment() {
        return lineComment;
    }

    boolean isKeyword(String word) {
        return keywords.contains(this == SQL ? word.toLowerCase(Locale.ROOT) : word);
    }

    /** Whether that quote begins text; in SQL a double quote begins a name. */
    boolean beginsText(char quote) {
        return quote == '\'' || (this == JAVA && quote == '"');
    }
}
