package dev.crowfoot.mapping;

import dev.crowfoot.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the field of a relationship may be called, the best first: after its column, without what only says that it is a key; else after the class that it
 * leads to.
 */
public final class RelationshipNames {

    private static final Set<String> KEY_WORDS = Set.of("id", "ids", "fk", "uuid", "guid", "oid", "pk", "ref");

    private RelationshipNames() {}

    /**
     * The names, each as words joined by underscores.
     *
     * @param own the columns that belong to the relationship alone
     * @param target the class that it leads to
     */
    public static List<String> of(ForeignKey foreignKey, List<String> own, String target) {
        List<String> names = new ArrayList<>();
        if (foreignKey.columns().size() == 1 || own.size() == 1) {
            String column = foreignKey.columns().size() == 1 ? foreignKey.columns().getFirst() : own.getFirst();
            String referenced = foreignKey.referencedColumns().get(foreignKey.columns().indexOf(column));
            names.add(joined(single(Words.of(column), Words.of(referenced), Words.of(target))));
            names.add(joined(Words.of(column)));
        } else {
            names.add(joined(prefix(foreignKey)));
        }
        names.add(joined(Words.of(target)));
        names.add(joined(ofConstraint(foreignKey)));
        names.removeIf(String::isEmpty);
        return names.isEmpty() ? List.of(target) : names;
    }

    private static String joined(List<String> words) {
        return String.join("_", words);
    }

    /** {@code author} for {@code author_id}, {@code original_language} for {@code original_language_id} that refers to {@code language_id}. */
    private static List<String> single(List<String> column, List<String> referenced, List<String> target) {
        int size = column.size();
        if (size < 2) {
            boolean says = size == 1 && !KEY_WORDS.contains(column.getFirst()) && !column.equals(referenced);
            return says ? column : target;
        }
        boolean endsAlike = endsWith(column, referenced);
        boolean namesTarget = referenced.size() > 1 && endsWith(target, referenced.subList(0, referenced.size() - 1));
        if (column.equals(referenced) || (endsAlike && namesTarget)) {
            return column.subList(0, size - 1);
        }
        if (endsAlike) {
            return column.subList(0, size - referenced.size());
        }
        if (KEY_WORDS.contains(column.getLast())) {
            return column.subList(0, size - 1);
        }
        return KEY_WORDS.contains(column.getFirst()) ? column.subList(1, size) : column;
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        return words.size() >= end.size() && words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    /** {@code payer} for {@code payer_bank} and {@code payer_number}; nothing if the columns do not begin alike. */
    private static List<String> prefix(ForeignKey foreignKey) {
        List<String> prefix = new ArrayList<>();
        for (int i = 0; i < foreignKey.columns().size(); i++) {
            List<String> column = Words.of(foreignKey.columns().get(i));
            List<String> referenced = Words.of(foreignKey.referencedColumns().get(i));
            List<String> rest = endsWith(column, referenced) ? column.subList(0, column.size() - referenced.size()) : List.of();
            if (rest.isEmpty() || (i > 0 && !rest.equals(prefix))) {
                return List.of();
            }
            prefix = rest;
        }
        return prefix;
    }

    private static List<String> ofConstraint(ForeignKey foreignKey) {
        List<String> words = Words.of(foreignKey.name());
        words.removeAll(Set.of("fk", "fkey", "constraint"));
        return words;
    }
}
