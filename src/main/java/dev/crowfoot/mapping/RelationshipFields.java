package dev.crowfoot.mapping;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ForeignKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of the relationships of a table, each once; those whose column nobody wants to hear of get what the others leave. */
final class RelationshipFields {

    private final Lifting lifting;
    private final TableShape shape;
    private final Map<String, String> fields = new HashMap<>();

    /** Adds to the names of the attributes. */
    RelationshipFields(Lifting lifting, TableShape shape, LiftedNames names) {
        this.lifting = lifting;
        this.shape = shape;
        List<ForeignKey> plain = new ArrayList<>();
        for (ForeignKey foreignKey : inOrder()) {
            List<String> candidates = RelationshipNames.of(foreignKey, shape.ownColumns(foreignKey), target(foreignKey));
            if (isAfterColumn(foreignKey, candidates.getFirst())) {
                fields.put(foreignKey.name(), names.field(candidates));
            } else {
                plain.add(foreignKey);
            }
        }
        plain.forEach(f -> fields.put(f.name(), names.field(target(f))));
    }

    /** As they are drawn: at the column that they have first, then those that only share columns. */
    private List<ForeignKey> inOrder() {
        Map<String, ForeignKey> ordered = new LinkedHashMap<>();
        for (Column column : shape.table().columns()) {
            ForeignKey foreignKey = shape.own().get(column.name());
            if (foreignKey != null) {
                ordered.put(foreignKey.name(), foreignKey);
            }
        }
        shape.foreignKeys().forEach(f -> ordered.putIfAbsent(f.name(), f));
        return List.copyOf(ordered.values());
    }

    /** Whether it keeps that name, which may be no other than that of the class. */
    private boolean isAfterColumn(ForeignKey foreignKey, String name) {
        String field = new LiftedNames().field(name);
        String plain = new LiftedNames().field(target(foreignKey));
        return field.equals(plain) || lifting.reads(new Reading(Reading.Kind.RELATIONSHIP_NAME, shape.table().name(), foreignKey.name(),
                field + ", else " + plain));
    }

    private String target(ForeignKey foreignKey) {
        return lifting.className(foreignKey.references());
    }

    /** The field of a foreign key that is drawn. */
    String of(ForeignKey foreignKey) {
        return Objects.requireNonNull(fields.get(foreignKey.name()));
    }
}
