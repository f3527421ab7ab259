package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether two texts of SQL are the same statement to a database: names by what the database holds, types by their synonyms, white space
 * and the case of words not at all.
 */
record SameSql(Target target) {

    private static final Pattern TOKEN =
            Pattern.compile("\\s+|('[^']*+(?:''[^']*+)*+')|\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|([\\p{L}_][\\p{L}\\p{N}_$]*)|(.)",
                    Pattern.DOTALL);
    /** Pairs of a longer and a shorter way to say the same; sources: the data type chapters of both manuals. */
    private static final List<String[]> SYNONYMS = List.of(new String[] {" character varying ", " varchar "},
            new String[] {" character large object ", " clob "}, new String[] {" binary large object ", " blob "},
            new String[] {" binary varying ", " varbinary "}, new String[] {" bit varying ", " varbit "},
            new String[] {" character ", " char "},
            new String[] {" integer ", " int "}, new String[] {" decimal ", " numeric "}, new String[] {" without time zone ", " "},
            new String[] {" if not exists ", " "}, new String[] {" set default null ", " drop default "},
            new String[] {" is '' ", " is null "}, new String[] {" not deferrable ", " "}, new String[] {" initially immediate ", " "},
            new String[] {" initially deferred deferrable ", " deferrable initially deferred "},
            new String[] {" alter column ", " alter "}, new String[] {" add column ", " add "}, new String[] {" using btree ( ", " ( "});

    /** Whether the texts, one by one, are the same. */
    boolean same(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!canonical(one.get(i)).equals(canonical(other.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private String canonical(String sql) {
        StringBuilder text = new StringBuilder(" ");
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            if (token.group(1) != null) {
                text.append(token.group(1)).append(' ');
            } else if (token.group(2) != null) {
                text.append(quoted(token.group(2).replace("\"\"", "\""))).append(' ');
            } else if (token.group(3) != null) {
                text.append(token.group(3).toLowerCase(Locale.ROOT)).append(' ');
            } else if (token.group(4) != null) {
                text.append(token.group(4)).append(' ');
            }
        }
        String result = text.toString();
        for (String[] pair : SYNONYMS) {
            result = result.replace(pair[0], pair[1]);
        }
        return result;
    }

    /** A name is the same with quotes and without if every database of that kind holds both alike, however it folds names: H2 goes by its settings. */
    private String quoted(String stored) {
        boolean needless = Identifiers.isPlain(stored) && Folding.usual(target) == Folding.KEPT;
        return needless ? stored : '"' + stored + '"';
    }
}
