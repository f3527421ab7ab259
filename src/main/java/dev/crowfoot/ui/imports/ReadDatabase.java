package dev.crowfoot.ui.imports;

import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.imports.TableRow;
import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was read of a database.
 *
 * @param folding what it makes of names without quotes
 * @param description what and where it is, for people
 * @param defaultSchema the schema whose names stand without it
 * @param schemas those that were read, as the database holds their names
 */
record ReadDatabase(Target target, Folding folding, String description, String defaultSchema, List<String> schemas, Catalogue catalogue) {

    /** The schemas with their tables, to be ticked; the ids are the schemas' names as the database holds them and the tables' names. */
    List<Ticks.Group> groups() {
        Map<String, List<Ticks.Item>> bySchema = new LinkedHashMap<>();
        schemas.forEach(schema -> bySchema.put(key(schema), new ArrayList<>()));
        TableRow.of(catalogue).stream().sorted((a, b) -> a.name().compareTo(b.name())).forEach(table -> bySchema
                .computeIfAbsent(Objects.requireNonNullElse(table.name().schema(), ""), _ -> new ArrayList<>()).add(item(table)));
        List<Ticks.Group> groups = new ArrayList<>();
        for (String schema : schemas) {
            List<Ticks.Item> tables = bySchema.getOrDefault(key(schema), List.of());
            groups.add(new Ticks.Group(schema, schema, Texts.of("import.tables.of", tables.size()), tables, true));
        }
        return groups;
    }

    private String key(String schema) {
        return schema.equals(defaultSchema) ? "" : Identifiers.fromStored(schema, target, folding);
    }

    private static Ticks.Item item(TableRow table) {
        String key = table.hasKey() ? "" : Texts.of("import.table.noKey");
        return new Ticks.Item(table.name(), table.name().name(),
                Texts.of("import.table.detail", table.columns(), table.foreignKeys(), table.indexes()) + key, true);
    }
}
