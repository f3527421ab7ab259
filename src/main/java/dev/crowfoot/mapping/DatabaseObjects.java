package dev.crowfoot.mapping;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.mapping.type.StoredEnum;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what a schema has besides tables: schemas, sequences, enum types, SQL objects. */
final class DatabaseObjects {

    private final Design design;
    private final Target target;
    private final Naming naming;
    private final TargetSide side;

    DatabaseObjects(Design design, Target target, Naming naming) {
        this.design = design;
        this.target = target;
        this.naming = naming;
        Sources sources = new Sources(Design.EMPTY, new java.util.HashMap<>());
        this.side = new TargetSide(target, sources, new Reads(sources));
    }

    /** The whole schema around those tables. */
    Schema around(List<Table> tables) {
        List<Sequence> sequences = design.sequences().values().stream().map(s -> sequence(s, tables)).toList();
        List<EnumType> enumTypes = target == Target.H2 ? List.of()
                : design.enums().values().stream().filter(e -> e.storage() == Storage.NATIVE).map(this::enumType).toList();
        List<SqlObject> sqlObjects = design.sqlObjects().values().stream()
                .filter(o -> o.targets().isEmpty() || o.targets().contains(target)).map(this::sqlObject).toList();
        List<Namespace> namespaces = Stream.of(tables.stream().map(Table::name), sequences.stream().map(Sequence::name),
                enumTypes.stream().map(EnumType::name), sqlObjects.stream().map(SqlObject::name)).flatMap(names -> names)
                .map(QualifiedName::schema).filter(Objects::nonNull).distinct().map(Namespace::new).toList();
        return new Schema(namespaces, tables, sequences, enumTypes, sqlObjects);
    }

    private Sequence sequence(dev.crowfoot.design.Sequence drawn, List<Table> tables) {
        String type = drawn.type() == null || drawn.type().equals("bigint") ? null : drawn.type();
        return new Sequence(new ElementId(drawn.id().value()), name(drawn.schema(), drawn.name()), type,
                side.options(drawn.options(), type), drawn.owner() == null ? null : owner(drawn.owner(), tables), drawn.comment());
    }

    /** The column that the drawn attribute is; only PostgreSQL lets columns own sequences. */
    private Sequence.@Nullable Owner owner(dev.crowfoot.design.Sequence.Owner drawn, List<Table> tables) {
        if (target != Target.POSTGRESQL) {
            return null;
        }
        ElementId attribute = new ElementId(drawn.attribute().value());
        return tables.stream().filter(t -> t.id().value().equals(drawn.entity().value()))
                .flatMap(t -> t.column(attribute).stream().map(c -> new Sequence.Owner(t.name(), c.name()))).findFirst().orElse(null);
    }

    private EnumType enumType(dev.crowfoot.design.EnumType drawn) {
        QualifiedName name = Reads.nativeName(drawn, naming);
        return new EnumType(new ElementId(drawn.id().value()), side.name(name), new StoredEnum(drawn, name).labels(), drawn.comment());
    }

    private SqlObject sqlObject(dev.crowfoot.design.SqlObject drawn) {
        return new SqlObject(new ElementId(drawn.id().value()), kind(drawn.kind()), name(drawn.schema(), drawn.name()), drawn.create(),
                drawn.drop(), drawn.dependsOn().stream().map(Id::value).map(ElementId::new).collect(Collectors.toSet()), drawn.comment());
    }

    /** {@code materialized view}: the kind as SQL says it, in lower case. */
    static String kind(dev.crowfoot.design.SqlObject.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private QualifiedName name(@Nullable String schema, String name) {
        return side.name(new QualifiedName(schema, name));
    }
}
