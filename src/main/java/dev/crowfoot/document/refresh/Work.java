package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Edits;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.mapping.Columns;
import dev.crowfoot.mapping.IncrementalDerivation;
import dev.crowfoot.mapping.MappedColumn;
import dev.crowfoot.mapping.Naming;
import dev.crowfoot.mapping.type.AttributeTypes;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A drawing that is being brought to a schema: as it is now, what it shall ask for, and the edits so far. */
final class Work {

    /** What the parts and columns of a derived table are called that no id of a drawing is in. */
    private static final Set<String> RESERVED = Set.of("pk", "discriminator", "parent", "natural");

    private final Target target;
    private final Supplier<String> ids;
    private final Runnable pulse;
    private final IncrementalDerivation derivation = new IncrementalDerivation();
    private final List<Edit> edits = new ArrayList<>();
    private Document document;
    private Schema goal;
    private @Nullable Schema now;
    private @Nullable Columns columns;
    private int pass;

    Work(Document document, Schema goal, Target target, Supplier<String> ids, Runnable pulse) {
        this.document = document;
        this.goal = goal;
        this.target = target;
        this.ids = ids;
        this.pulse = pulse;
    }

    Document document() {
        return document;
    }

    Design design() {
        return document.design();
    }

    Target target() {
        return target;
    }

    String newId() {
        return ids.get();
    }

    /** The id that the goal gives something, if a drawing can have it and this one does not use it; else a new one. So what was drawn once is the same again. */
    String idOf(ElementId element) {
        String id = element.value();
        boolean used =
                design().owners().anyMatch(o -> o.id().value().equals(id) || o.members().stream().anyMatch(m -> m.id().value().equals(id)))
                        || design().entities().values().stream().anyMatch(e -> e.uniques().stream().anyMatch(u -> u.id().value().equals(id))
                                || e.checks().stream().anyMatch(c -> c.id().value().equals(id))
                                || e.indexes().stream().anyMatch(i -> i.id().value().equals(id)));
        return used || !id.matches("[A-Za-z0-9_-]{1,64}") || RESERVED.contains(id) ? newId() : id;
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }

    /** What the drawing shall ask for, with the ids of what it asks for now. */
    Schema goal() {
        return goal;
    }

    /** How often everything was gone through before; what waits for something else gives up in the later ones. */
    int pass() {
        return pass;
    }

    void next(Schema nextGoal) {
        goal = nextGoal;
        pass++;
    }

    /** What the drawing asks for now. */
    Schema now() {
        if (now == null) {
            now = derivation.derive(design(), target).schema();
        }
        return now;
    }

    /** Does an edit; after one that is refused the difference is still there, and is found and named. */
    void apply(Edit edit) {
        pulse.run();
        if (Edits.apply(document, edit) instanceof Outcome.Applied(Document after, _)) {
            document = after;
            edits.add(edit);
            now = null;
            columns = null;
        }
    }

    /** Puts the entity in place of the one with its id. */
    void put(Entity entity) {
        apply(new Edit.ChangeOwner(entity));
    }

    Naming naming() {
        return new Naming(design().conventions().naming());
    }

    /** The entity whose own table it is. */
    Optional<Entity> entity(Table table) {
        return entity(table.id());
    }

    Optional<Entity> entity(ElementId table) {
        // what is not drawn yet has an id that no entity can have
        boolean may = table.value().matches("[A-Za-z0-9_-]{1,64}");
        return may ? design().entity(new EntityId(table.value())) : Optional.empty();
    }

    /** The many-to-many, or other relationship by a table between, whose table it is, with the entity that says it. */
    Optional<Said> joinTable(ElementId table) {
        for (Entity entity : design().entities().values()) {
            for (var member : entity.members()) {
                if (member instanceof Relationship relationship && relationship.id().value().equals(table.value())) {
                    return Optional.of(new Said(entity, relationship));
                }
            }
        }
        return Optional.empty();
    }

    /** A relationship and the entity that says it. */
    record Said(Entity entity, Relationship relationship) {}

    /** The columns of the entity's table. */
    List<MappedColumn> columns(Entity entity) {
        if (columns == null) {
            columns = new Columns(design());
        }
        return columns.ofTable(entity);
    }

    Optional<MappedColumn> column(Entity entity, ElementId column) {
        return columns(entity).stream().filter(c -> c.id().value().equals(column.value())).findFirst();
    }

    /** The ids of columns that a drawing has by now; empty unless it has them all. */
    Optional<List<ColumnId>> columnIds(ElementId table, List<String> names) {
        Table there = now().table(table).orElse(null);
        if (there == null || !names.stream().allMatch(n -> there.column(n).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(names.stream().map(n -> new ColumnId(there.column(n).orElseThrow().id().value())).toList());
    }

    /** The table of the goal with that name. */
    Optional<Table> goalTable(QualifiedName name) {
        return goal.tables().stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** The drawn types of column types, native enums among them. */
    AttributeTypes types() {
        Map<QualifiedName, EnumTypeId> known = new java.util.HashMap<>();
        now().enumTypes().forEach(t -> known.put(t.name(), new EnumTypeId(t.id().value())));
        return new AttributeTypes(target, name -> Optional.ofNullable(known.get(name)));
    }

    /** The native enums that are drawn. */
    List<EnumType> nativeEnums() {
        return design().enums().values().stream().filter(e -> e.storage() == Storage.NATIVE).toList();
    }
}
