package dev.crowfoot.ui.imports;

import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.imports.KeptTable;
import dev.crowfoot.app.imports.TableRow;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What was read of a database.
 *
 * @param folding what it makes of names without quotes
 * @param description what and where it is, for people
 * @param defaultSchema the schema whose names stand without it
 * @param schemas those that were read, as the database holds their names
 */
record ReadDatabase(Target target, Folding folding, String description, String defaultSchema, List<String> schemas, Catalogue catalogue) {

    /**
     * The schemas with their tables, to be ticked; the ids are the schemas' names as the database holds them and the tables' names. A table that is kept as SQL stands below
     * that which it comes with.
     */
    List<Ticks.Group> groups() {
        Map<String, List<Ticks.Item>> bySchema = new LinkedHashMap<>();
        schemas.forEach(schema -> bySchema.put(key(schema), new ArrayList<>()));
        List<KeptTable> kept = KeptTable.of(catalogue.schema());
        TableRow.of(catalogue).stream().sorted(Comparator.comparing(TableRow::name)).forEach(table -> {
            List<Ticks.Item> items = in(bySchema, table.name());
            items.add(item(table));
            addBelow(bySchema, kept, table.name(), 1);
        });
        kept.stream().filter(table -> table.of().isEmpty()).forEach(table -> add(bySchema, kept, table, 0));
        List<Ticks.Group> groups = new ArrayList<>();
        for (String schema : schemas) {
            List<Ticks.Item> tables = bySchema.getOrDefault(key(schema), List.of());
            groups.add(new Ticks.Group(schema, schema, Texts.of("import.tables.of", tables.size()), tables, true));
        }
        return groups;
    }

    /** A table that comes with several stands below the first; one in another schema stands in that. */
    private static void addBelow(Map<String, List<Ticks.Item>> bySchema, List<KeptTable> kept, QualifiedName above, int level) {
        kept.stream().filter(table -> !table.of().isEmpty() && table.of().getFirst().equals(above))
                .sorted(Comparator.comparing(KeptTable::name)).forEach(table -> add(bySchema, kept, table,
                        Objects.equals(table.name().schema(), above.schema()) ? level : 0));
    }

    private static void add(Map<String, List<Ticks.Item>> bySchema, List<KeptTable> kept, KeptTable table, int level) {
        String with = table.of().stream().map(QualifiedName::toString).collect(Collectors.joining(", "));
        in(bySchema, table.name()).add(new Ticks.Item(table.name(), table.name().name(),
                Texts.of(with.isEmpty() ? "import.table.kept" : "import.table.keptWith", with), true, List.copyOf(table.of()), level));
        addBelow(bySchema, kept, table.name(), level + 1);
    }

    private static List<Ticks.Item> in(Map<String, List<Ticks.Item>> bySchema, QualifiedName table) {
        return bySchema.computeIfAbsent(Objects.requireNonNullElse(table.schema(), ""), _ -> new ArrayList<>());
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
