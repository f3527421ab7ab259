package dev.crowfoot.mapping;

import dev.crowfoot.design.check.JavaWords;
import dev.crowfoot.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names in Java for what a database calls something; each once among those that were made before. */
public final class LiftedNames {

    private static final int MAX_LENGTH = 200;

    private final Set<String> taken = new HashSet<>();

    /** The class of a table; where another schema has one of that name already, with its schema before it. */
    String className(QualifiedName table, boolean singular) {
        String schema = table.schema();
        boolean first = schema == null || !taken.contains(classOf(table.name(), singular).toLowerCase(Locale.ROOT));
        return className(first ? table.name() : schema + "_" + table.name(), singular);
    }

    /** The class of something with that name. */
    public String className(String table, boolean singular) {
        return free(classOf(table, singular));
    }

    private static String classOf(String table, boolean singular) {
        List<String> words = Words.of(table);
        if (singular && !words.isEmpty()) {
            words.set(words.size() - 1, Plurals.singular(words.getLast()));
        }
        String name = words.stream().map(Words::capitalised).collect(Collectors.joining());
        String valid = JavaWords.isClassName(name) ? name : "Table" + name;
        String own = JavaWords.isInJavaLang(valid) ? valid + "Entity" : valid;
        return JavaWords.isClassName(own) ? own : "Table";
    }

    /** The field of a column. */
    public String field(String column) {
        return free(spelled(column));
    }

    /** The first of these that is free; if none is, the first with a number. */
    public String field(List<String> candidates) {
        return candidates.stream().map(LiftedNames::spelled).filter(name -> !taken.contains(name.toLowerCase(Locale.ROOT))).findFirst()
                .map(this::free).orElseGet(() -> field(candidates.getFirst()));
    }

    private static String spelled(String column) {
        List<String> words = Words.of(column);
        String camel = words.stream().map(Words::capitalised).collect(Collectors.joining());
        String name = words.isEmpty() ? "" : words.getFirst() + camel.substring(Words.capitalised(words.getFirst()).length());
        if (JavaWords.isKeyword(name)) {
            name = name + "Value";
        }
        String valid = JavaWords.isIdentifier(name) ? name : "_" + name;
        return JavaWords.isIdentifier(valid) ? valid : "column";
    }

    /** The constant of a label. */
    public String constant(String label) {
        String name = isConstant(label) ? label : String.join("_", Words.of(label)).toUpperCase(Locale.ROOT);
        String valid = JavaWords.isIdentifier(name) ? name : "_" + name;
        return free(JavaWords.isIdentifier(valid) ? valid : "VALUE");
    }

    /** Whether the label can be the constant as it is. */
    static boolean isConstant(String label) {
        return JavaWords.isIdentifier(label) && label.equals(label.toUpperCase(Locale.ROOT));
    }

    /** Notes a name that something has already. */
    public void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    private String free(String name) {
        String start = name.length() <= MAX_LENGTH ? name : name.substring(0, name.offsetByCodePoints(0,
                name.codePointCount(0, MAX_LENGTH)));
        String free = start;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = start + i;
        }
        return free;
    }
}
