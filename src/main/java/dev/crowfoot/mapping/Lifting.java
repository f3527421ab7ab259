package dev.crowfoot.mapping;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.SqlObject.Kind;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One attempt to draw a schema, with a given amount of interpretation. */
final class Lifting {

    private final Schema schema;
    private final Target target;
    private final LiftOptions options;
    private final Interpretation interpretation;
    private final Naming naming;
    private final Map<QualifiedName, TableShape> shapes = new LinkedHashMap<>();
    private final Map<QualifiedName, Table> joinTables = new LinkedHashMap<>();
    private final Set<Reading> readings = new LinkedHashSet<>();
    private final Map<QualifiedName, String> classes = new HashMap<>();
    private final LiftedNames classNames = new LiftedNames();
    private final EnumLift enums;
    private final SequenceLift sequences;

    Lifting(Schema schema, Target target, LiftOptions options, Set<QualifiedName> literal, Set<QualifiedName> named) {
        this.schema = schema;
        this.target = target;
        this.options = options;
        this.interpretation = new Interpretation(literal, named);
        this.naming = new Naming(options.conventions().naming());
        shape();
        shapes.keySet().stream().sorted() // those of the usual schema are first and keep their names
                .forEach(name -> classes.put(name, classNames.className(name, options.singular())));
        this.enums = new EnumLift(target, options, naming, classNames);
        Set<QualifiedName> used = usedTypes();
        schema.enumTypes()
                .forEach(type -> enums.lift(type, !used.contains(type.name()) || reads(Reading.Kind.NATIVE_ENUM, type.name(), "")));
        this.sequences = new SequenceLift(schema.sequences(), options.ids());
    }

    /** Which tables are entities, which join two of them, and whom the columns of foreign keys belong to. */
    private void shape() {
        Map<QualifiedName, Table> tables = new HashMap<>();
        schema.tables().forEach(t -> tables.put(t.name(), t));
        Set<QualifiedName> referenced = new HashSet<>();
        schema.tables().forEach(t -> t.foreignKeys().forEach(f -> referenced.add(f.references())));
        List<dev.crowfoot.schema.Sequence.Owner> counting = schema.sequences().stream().flatMap(s -> Stream.ofNullable(s.owner())).toList();
        for (Table table : schema.tables()) {
            boolean may = !interpretation.isLiteral(table.name()) && !referenced.contains(table.name())
                    && counting.stream().noneMatch(o -> o.table().equals(table.name()));
            if (may && JoinTableLift.isJoinTable(table, tables) && reads(Reading.Kind.MANY_TO_MANY, table.name(), "")) {
                joinTables.put(table.name(), table);
            }
        }
        for (Table table : schema.tables()) {
            if (!joinTables.containsKey(table.name())) {
                shapes.put(table.name(),
                        TableShape.of(table, drawable(table, tables), tables, interpretation.isLiteral(table.name()), options.ids()));
            }
        }
        counting.forEach(this::shareCounting);
        shapes.values().forEach(s -> s.foreignKeys().forEach(f -> f.columns().forEach(c -> breakCircle(s, c))));
        shapes.values().forEach(this::shareDeclined);
    }

    /** A column that owns a sequence, as a {@code serial} does, is an attribute, for only those can be drawn as an owner. */
    private void shareCounting(dev.crowfoot.schema.Sequence.Owner owner) {
        TableShape shape = shapes.get(owner.table());
        ForeignKey foreignKey = shape == null ? null : shape.own().get(owner.column());
        if (shape != null && foreignKey != null) {
            shape.share(foreignKey);
        }
    }

    /** What nobody wants as the columns of a relationship are attributes. */
    private void shareDeclined(TableShape shape) {
        QualifiedName table = shape.table().name();
        if (shape.isAssociation() && !reads(Reading.Kind.ASSOCIATION, table, "")) {
            shape.keyParts().forEach(shape::share);
        }
        shape.foreignKeys().stream().filter(f -> f.references().equals(table) && !shape.ownColumns(f).isEmpty())
                .filter(f -> !reads(Reading.Kind.SELF_REFERENCE, table, f.name())).forEach(shape::share);
    }

    /** The types of the database that columns have, or that the elements of an array have. */
    private Set<QualifiedName> usedTypes() {
        Set<QualifiedName> used = new HashSet<>();
        schema.tables().forEach(t -> t.columns().stream().map(Column::type).filter(SqlType::userDefined)
                .forEach(type -> used.add(type.qualifiedName())));
        return used;
    }

    /** Whether that shall be read into the schema; notes that it can be. */
    boolean reads(Reading.Kind kind, QualifiedName about, String part) {
        return reads(new Reading(kind, about, part));
    }

    /** Whether that shall be read into the schema; notes that it can be. */
    boolean reads(Reading reading) {
        readings.add(reading);
        return options.reads().test(reading);
    }

    /** What was read into the schema, and what could have been. */
    List<Reading> readings() {
        return List.copyOf(readings);
    }

    /** A foreign key whose target, or a column of it, is not in the schema cannot be drawn. */
    private static Set<ForeignKey> drawable(Table table, Map<QualifiedName, Table> tables) {
        Set<ForeignKey> drawable = new LinkedHashSet<>();
        for (ForeignKey foreignKey : table.foreignKeys()) {
            Table references = tables.get(foreignKey.references());
            if (references != null && foreignKey.referencedColumns().stream().allMatch(c -> references.column(c).isPresent())
                    && foreignKey.columns().stream().allMatch(c -> table.column(c).isPresent())) {
                drawable.add(foreignKey);
            }
        }
        return drawable;
    }

    /** A column that refers to a column that in the end refers to it must be an attribute, since it would have no first step. */
    private void breakCircle(TableShape from, String column) {
        Set<List<Object>> met = new HashSet<>();
        TableShape at = from;
        String name = column;
        ForeignKey foreignKey = at.own().get(name);
        while (foreignKey != null) {
            if (!met.add(List.of(at.table().name(), name))) {
                at.share(foreignKey);
                return;
            }
            name = foreignKey.referencedColumns().get(foreignKey.columns().indexOf(name));
            at = Objects.requireNonNull(shapes.get(foreignKey.references()));
            foreignKey = at.own().get(name);
        }
    }

    /** The drawing. */
    Design design() {
        Map<QualifiedName, Entity> entities = new LinkedHashMap<>();
        TableLift tables = new TableLift(this);
        shapes.values().forEach(s -> entities.put(s.table().name(), tables.entity(s)));
        Map<ElementId, Id> ids = new HashMap<>();
        shapes.values().forEach(s -> ids.put(s.table().id(), s.id()));
        for (Table table : joinTables.values()) {
            Relationship relationship = new JoinTableLift(this).relationship(table, entities);
            ids.put(table.id(), relationship.id());
        }
        Design design = Design.EMPTY.withConventions(options.conventions());
        TreeMap<dev.crowfoot.design.id.EntityId, Entity> drawn = new TreeMap<>();
        entities.values().forEach(e -> drawn.put(e.id(), e));
        TreeMap<dev.crowfoot.design.id.EnumTypeId, EnumType> types = new TreeMap<>();
        enums.all().forEach(e -> types.put(e.id(), e));
        return sqlObjects(sequences(design.withEntities(drawn).withEnums(types), ids), ids);
    }

    private Design sequences(Design design, Map<ElementId, Id> ids) {
        TreeMap<SequenceId, Sequence> drawn = new TreeMap<>();
        for (dev.crowfoot.schema.Sequence s : schema.sequences()) {
            SequenceId id = sequences.id(s);
            ids.put(s.id(), id);
            drawn.put(id, new Sequence(id, s.name().name(), s.name().schema(), s.type(), options(s.options()), owner(s), s.comment()));
        }
        return design.withSequences(drawn);
    }

    /** The attribute that is the column that owns a sequence. */
    private Sequence.@Nullable Owner owner(dev.crowfoot.schema.Sequence sequence) {
        dev.crowfoot.schema.Sequence.Owner owner = sequence.owner();
        TableShape shape = owner == null ? null : shapes.get(owner.table());
        AttributeId attribute = shape == null || owner == null || shape.own().containsKey(owner.column()) ? null
                : shape.attributes().get(owner.column());
        return shape == null || attribute == null ? null : new Sequence.Owner(shape.id(), attribute);
    }

    static SequenceOptions options(dev.crowfoot.schema.SequenceOptions o) {
        return new SequenceOptions(o.start(), o.increment(), o.minimum(), o.maximum(), o.cache(), o.cycle());
    }

    private Design sqlObjects(Design design, Map<ElementId, Id> ids) {
        schema.enumTypes().forEach(e -> enums.id(e.name()).ifPresent(id -> ids.put(e.id(), id)));
        schema.sqlObjects().forEach(o -> ids.put(o.id(), new SqlObjectId(options.ids().get())));
        TreeMap<SqlObjectId, SqlObject> drawn = new TreeMap<>();
        for (dev.crowfoot.schema.SqlObject o : schema.sqlObjects()) {
            SqlObjectId id = (SqlObjectId) Objects.requireNonNull(ids.get(o.id()));
            List<Id> dependsOn = o.dependsOn().stream().sorted().flatMap(d -> Stream.ofNullable(ids.get(d))).toList();
            drawn.put(id, new SqlObject(id, kind(o.kind()), o.name().name(), o.name().schema(), Set.of(target), o.create(), o.drop(),
                    dependsOn, o.comment()));
        }
        return design.withSqlObjects(drawn);
    }

    private static Kind kind(String kind) {
        String name = kind.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Stream.of(Kind.values()).filter(k -> k.name().equals(name)).findFirst().orElse(Kind.OTHER);
    }

    /** The id of a column: its attribute's, or the relationship's with that of the column that it refers to. */
    ColumnId columnId(TableShape shape, String column) {
        ForeignKey foreignKey = shape.own().get(column);
        if (foreignKey == null) {
            return ColumnId.of(Objects.requireNonNull(shape.attributes().get(column)));
        }
        RelationshipId relationship = Objects.requireNonNull(shape.relationships().get(foreignKey.name()));
        String referenced = foreignKey.referencedColumns().get(foreignKey.columns().indexOf(column));
        return ColumnId.of(relationship, columnId(shape(foreignKey.references()), referenced));
    }

    List<ColumnId> columnIds(TableShape shape, List<String> columns) {
        List<ColumnId> ids = new ArrayList<>();
        columns.forEach(c -> ids.add(columnId(shape, c)));
        return ids;
    }

    TableShape shape(QualifiedName table) {
        return Objects.requireNonNull(shapes.get(table));
    }

    TableShape shape(Entity entity) {
        return shapes.values().stream().filter(s -> s.id().equals(entity.id())).findFirst().orElseThrow();
    }

    String className(QualifiedName table) {
        return Objects.requireNonNull(classes.get(table));
    }

    Interpretation interpretation() {
        return interpretation;
    }

    Naming naming() {
        return naming;
    }

    Target target() {
        return target;
    }

    LiftOptions options() {
        return options;
    }

    SequenceLift sequences() {
        return sequences;
    }

    EnumLift enums() {
        return enums;
    }
}
