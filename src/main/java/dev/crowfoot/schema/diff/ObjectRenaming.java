package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is kept as SQL under other names of tables, columns and types.
 *
 * @param tables old to new names
 * @param columns the same, by the old name of their table
 * @param types old to new names
 */
record ObjectRenaming(Map<QualifiedName, QualifiedName> tables, Map<QualifiedName, Map<String, String>> columns,
        Map<QualifiedName, QualifiedName> types) {

    /** What gives a table that is kept as SQL its columns while it is made, where what it inherits from does not. */
    private static final String STAND_IN = "crowfoot_above";
    /** Kinds that are no objects of their own. */
    private static final Set<String> CALLED_AFTER = Set.of("setting", "comment", "constraint");

    SqlObject apply(SqlObject object) {
        ObjectRenaming mentioned = mentionedBy(object);
        return mentioned.tables.isEmpty() && mentioned.columns.isEmpty() && mentioned.types.isEmpty() ? object : mentioned.renamed(object);
    }

    /** Those of the names that the object's texts have in them at all, most often none. */
    private ObjectRenaming mentionedBy(SqlObject object) {
        String all = object.create() + ' ' + object.drop() + ' ' + object.name().name();
        if (all.contains("U&") || all.contains("u&")) {
            return this;
        }
        String text = all.toLowerCase(Locale.ROOT);
        Map<QualifiedName, Map<String, String>> some = new HashMap<>();
        columns.forEach((table, names) -> {
            Map<String, String> ofTable =
                    isIn(text, table.name()) || table.equals(object.name()) ? only(names, name -> isIn(text, name)) : Map.of();
            if (!ofTable.isEmpty()) {
                some.put(table, ofTable);
            }
        });
        return new ObjectRenaming(only(tables, table -> isIn(text, table.name())), some, only(types, type -> isIn(text, type.name())));
    }

    private static <T> Map<T, T> only(Map<T, T> names, Predicate<T> wanted) {
        Map<T, T> some = new HashMap<>();
        names.forEach((before, after) -> {
            if (wanted.test(before)) {
                some.put(before, after);
            }
        });
        return some;
    }

    private static boolean isIn(String text, String name) {
        String bare = name.startsWith("\"") && name.endsWith("\"") && name.length() > 1 ? name.substring(1, name.length() - 1) : name;
        return bare.indexOf('"') >= 0 || bare.indexOf('\'') >= 0 || text.contains(bare.toLowerCase(Locale.ROOT));
    }

    private SqlObject renamed(SqlObject object) {
        Map<QualifiedName, Map<String, String>> all = new HashMap<>(columns);
        all.put(object.name().withName(STAND_IN), columns.getOrDefault(object.name(), Map.of()));
        return new SqlObject(object.id(), object.kind(), object.name().withName(called(object)),
                StatementRenaming.rename(object.create(), tables, all, types), StatementRenaming.rename(object.drop(), tables, all, types),
                object.dependsOn(), object.comment());
    }

    /** What is no object of its own is called after what it is on. */
    private String called(SqlObject object) {
        String name = object.name().name();
        if (object.kind().equals("cast")) {
            return Arrays.stream(name.split(" to ", -1)).map(this::type).collect(Collectors.joining(" to "));
        }
        if (!CALLED_AFTER.contains(object.kind())) {
            return name;
        }
        for (QualifiedName table : Stream.concat(tables.keySet().stream(), columns.keySet().stream()).distinct().toList()) {
            String later = tables.getOrDefault(table, table).name();
            if (Objects.equals(table.schema(), object.name().schema())) {
                name = called(name, table.name(), later, columns.getOrDefault(table, Map.of()));
            }
        }
        return name;
    }

    /** What a cast that is called after a type says of it later. */
    private String type(String name) {
        return Stream.of(types, tables).flatMap(names -> names.entrySet().stream()).filter(e -> e.getKey().toString().equals(name))
                .map(e -> e.getValue().toString()).findFirst().orElse(name);
    }

    private static String called(String name, String table, String later, Map<String, String> columns) {
        for (String of : List.of(" partition of ", " inherits ")) {
            int above = name.indexOf(of) + of.length();
            if (above > of.length()) {
                return name.substring(0, above) + Arrays.stream(name.substring(above).split(", ")).map(t -> t.equals(table) ? later : t)
                        .collect(Collectors.joining(", "));
            }
        }
        if (!name.startsWith(table + " ") && !name.startsWith(table + ".")) {
            return name;
        }
        String rest = name.substring(table.length());
        for (Map.Entry<String, String> column : columns.entrySet()) {
            String before = "." + column.getKey();
            if (rest.equals(before) || rest.startsWith(before + " ")) {
                return later + "." + column.getValue() + rest.substring(before.length());
            }
        }
        return later + rest;
    }
}
