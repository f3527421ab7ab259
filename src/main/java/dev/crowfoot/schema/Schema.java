package dev.crowfoot.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a database has, or shall have. Equal content is equal whatever the order in which it was found: everything but columns and
 * parts of keys is kept in the order of names.
 *
 * @param namespaces the schemas that it uses besides the connection's default one
 */
public record Schema(List<Namespace> namespaces, List<Table> tables, List<Sequence> sequences, List<EnumType> enumTypes,
        List<SqlObject> sqlObjects) {

    /** A database with nothing in it. */
    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Sorts each list by name. */
    public Schema {
        namespaces = sorted(namespaces, Comparator.comparing(Namespace::name));
        tables = sorted(tables, Comparator.comparing(Table::name).thenComparing(Table::id));
        sequences = sorted(sequences, Comparator.comparing(Sequence::name).thenComparing(Sequence::id));
        enumTypes = sorted(enumTypes, Comparator.comparing(EnumType::name).thenComparing(EnumType::id));
        sqlObjects = sorted(sqlObjects, Comparator.comparing(SqlObject::name).thenComparing(SqlObject::id));
    }

    static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }

    /** The table with that id. */
    public Optional<Table> table(ElementId id) {
        return tables.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The table with that name. */
    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** The enum type with that name. */
    public Optional<EnumType> enumType(QualifiedName name) {
        return enumTypes.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /** Whether something is in the connection's default schema. */
    public boolean hasUnqualified() {
        return names().anyMatch(name -> name.schema() == null);
    }

    /** The names of the schemas that something is in, besides the connection's default one. */
    public Set<String> usedNamespaces() {
        return names().flatMap(name -> Stream.ofNullable(name.schema())).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<QualifiedName> names() {
        return Stream.of(tables.stream().map(Table::name), sequences.stream().map(Sequence::name), enumTypes.stream().map(EnumType::name),
                sqlObjects.stream().map(SqlObject::name)).flatMap(names -> names);
    }

    /** This with other tables. */
    public Schema withTables(List<Table> other) {
        return new Schema(namespaces, other, sequences, enumTypes, sqlObjects);
    }
}
