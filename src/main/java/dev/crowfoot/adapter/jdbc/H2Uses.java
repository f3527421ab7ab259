package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.diff.SqlText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What SQL objects stand on, by the names in their text: H2 does not tell it. A text that H2 wrote has names with their schemas, in quotes; only an aggregate's has no schema. A text that a
 * person wrote may have them in any way, so that each name in it counts.
 */
final class H2Uses {

    static final Pattern NAMES =
            Pattern.compile("'(?:[^']|'')*'|\"((?:[^\"]|\"\")*)\"(?:\\.\"((?:[^\"]|\"\")*)\")?(?:\\.\"(?:[^\"]|\"\")*\")*");

    private final H2Reading reading;
    private final Map<QualifiedName, Set<ElementId>> byName = new HashMap<>();
    private final Map<String, Set<ElementId>> bySimpleName = new HashMap<>();
    private final Map<String, Set<ElementId>> aggregates = new HashMap<>();

    H2Uses(H2Reading reading, List<Sequence> sequences) {
        this.reading = reading;
        reading.tables.keySet().forEach(t -> add(t, H2Reading.tableId(t)));
        sequences.forEach(s -> add(s.name(), s.id()));
        for (SqlObject object : reading.objects) {
            switch (object.kind()) {
                case "aggregate" -> {
                    aggregates.computeIfAbsent(object.name().name(), _ -> new HashSet<>()).add(object.id());
                    add(object.name(), object.id());
                }
                case "view", "materialized view", "function", "constant", "domain", "other" -> add(object.name(), object.id());
                default -> {
                    // triggers, constraints, settings and comments: nothing stands on them by their name
                }
            }
        }
    }

    private void add(QualifiedName name, ElementId id) {
        byName.computeIfAbsent(name, _ -> new HashSet<>()).add(id);
        bySimpleName.computeIfAbsent(name.name(), _ -> new HashSet<>()).add(id);
    }

    /** All objects with what they stand on. */
    List<SqlObject> resolved() {
        return reading.objects.stream().map(this::resolved).toList();
    }

    private SqlObject resolved(SqlObject object) {
        Set<ElementId> ground = new HashSet<>(object.dependsOn());
        switch (object.kind()) {
            case "materialized view" -> ground.addAll(said(object.create()));
            case "view" -> ground.addAll(object.create().startsWith("CREATE FORCE") ? said(object.create()) : written(object.create()));
            case "domain", "constraint", "setting" -> ground.addAll(written(object.create()));
            default -> {
                // Java, or nothing but what is known already
            }
        }
        ground.remove(object.id());
        return object.withDependsOn(ground);
    }

    private Set<ElementId> written(String sql) {
        Set<ElementId> used = new HashSet<>();
        Matcher names = NAMES.matcher(sql);
        while (names.find()) {
            String first = names.group(1);
            String second = names.group(2);
            if (first != null && second != null) {
                used.addAll(byName.getOrDefault(reading.names().qualified(unquoted(first), unquoted(second)), Set.of()));
            } else if (first != null) {
                used.addAll(aggregates.getOrDefault(reading.names().name(unquoted(first)), Set.of()));
            }
        }
        return used;
    }

    private Set<ElementId> said(String sql) {
        Set<ElementId> used = new HashSet<>();
        SqlText.mentioned(sql).forEach(n -> used.addAll(bySimpleName.getOrDefault(n, Set.of())));
        return used;
    }

    private static String unquoted(String name) {
        return name.replace("\"\"", "\"");
    }
}
