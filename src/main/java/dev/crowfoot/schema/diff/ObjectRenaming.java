package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        Map<QualifiedName, Map<String, String>> all = new HashMap<>(columns);
        all.put(object.name().withName(STAND_IN), columns.getOrDefault(object.name(), Map.of()));
        return new SqlObject(object.id(), object.kind(), object.name().withName(called(object)),
                StatementRenaming.rename(object.create(), tables, all, types), StatementRenaming.rename(object.drop(), tables, all, types),
                object.dependsOn(), object.comment());
    }

    /** What is no object of its own is called after what it is on. */
    private String called(SqlObject object) {
        String name = object.name().name();
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
