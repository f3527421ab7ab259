package dev.crowfoot.testing;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType.Label;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.SchemaSketch.C;
import dev.crowfoot.testing.SchemaSketch.E;
import dev.crowfoot.testing.SchemaSketch.Form;
import dev.crowfoot.testing.SchemaSketch.Kind;
import dev.crowfoot.testing.SchemaSketch.P;
import dev.crowfoot.testing.SchemaSketch.S;
import dev.crowfoot.testing.SchemaSketch.T;
import dev.crowfoot.testing.SchemaSketch.V;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random schemas that a database takes, and random changes of them under which rows stay valid. The same seed gives the same. */
public final class RandomSchema {

    /** A schema, what became of it, and what that does to the constants of columns. */
    public record Pair(Schema before, Schema after) {}

    static final List<String> NAMES = List.of("posts", "users", "order", "User Name", "tags", "état", "a_b", "x\"y", "Mixed");

    final Target target;
    final Chance chance;
    final SchemaSketch sketch = new SchemaSketch();
    private int counter;

    private RandomSchema(Target target, long seed) {
        this.target = target;
        chance = new Chance(seed);
    }

    /** A schema and a later state of it. */
    public static Pair pair(Target target, long seed) {
        RandomSchema random = new RandomSchema(target, seed);
        random.build();
        Schema before = SketchedSchema.of(random.sketch, target);
        RandomChanges changes = new RandomChanges(random);
        int count = random.chance.between(1, 12);
        for (int i = 0; i < count; i++) {
            changes.change();
        }
        return new Pair(before, SketchedSchema.of(random.sketch, target));
    }

    private void build() {
        sketch.namespace = chance.oneIn(3);
        int enums = target == Target.POSTGRESQL ? chance.below(3) : 0;
        for (int i = 0; i < enums; i++) {
            sketch.enums.add(new E(id("e"), name(), labels()));
            sketch.enums.getLast().schema = sketch.namespace && chance.oneIn(3) ? "shop" : null;
        }
        for (int i = chance.below(3); i > 0; i--) {
            addSequence();
        }
        for (int i = chance.between(1, 4); i > 0; i--) {
            addTable();
        }
        for (int i = chance.below(4); i > 0; i--) {
            addForeignKey();
        }
        if (chance.oneIn(2)) {
            addView();
        }
    }

    String id(String prefix) {
        counter++;
        return prefix + counter;
    }

    /** A name that nothing has. */
    String name() {
        counter++;
        return chance.of(NAMES) + counter;
    }

    List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        int count = chance.between(2, 4);
        for (int i = 0; i < count; i++) {
            labels.add(label());
        }
        return labels;
    }

    Label label() {
        String id = id("l");
        return new Label(new ElementId(id), chance.of("DRAFT", "live one", "It") + id);
    }

    void addSequence() {
        sketch.sequences.add(new S(id("s"), name()));
        sketch.sequences.getLast().schema = sketch.namespace && chance.oneIn(3) ? "shop" : null;
    }

    void addTable() {
        T table = new T(id("t"), name(), name());
        if (sketch.namespace && chance.oneIn(3)) {
            table.schema = "shop";
        }
        C key = new C(id("c"), name(), chance.oneIn(4) ? Kind.INT : Kind.BIG);
        key.identity = chance.below(3);
        table.columns.add(key);
        for (int i = chance.below(6); i > 0; i--) {
            addColumn(table, false);
        }
        for (int i = chance.below(4); i > 0; i--) {
            addPart(table);
        }
        sketch.tables.add(table);
    }

    /** A column; where rows may be there, one that they can be given. */
    void addColumn(T table, boolean rows) {
        C column = new C(id("c"), name(), chance.of(List.of(Kind.values())));
        column.defaultValue = chance.below(3);
        column.nullable = chance.oneIn(2) || (rows && column.defaultValue == 0);
        column.comment = chance.maybe(5, () -> "it's " + column.name);
        if (column.kind == Kind.NATIVE && target == Target.POSTGRESQL) {
            if (sketch.enums.isEmpty()) {
                column.kind = Kind.TEXT;
            } else {
                column.enumType = chance.of(sketch.enums).id;
            }
        } else if (column.kind == Kind.NATIVE || column.kind == Kind.CHECKED) {
            column.labels = labels();
        }
        boolean text = List.of(Kind.TEXT, Kind.SHORT_TEXT, Kind.LONG_TEXT).contains(column.kind);
        column.collation = target == Target.POSTGRESQL && text && chance.oneIn(4) ? "C" : null;
        special(table, column);
        table.columns.add(column);
    }

    private void special(T table, C column) {
        boolean number = column.kind == Kind.BIG;
        List<C> numbers = table.columns.stream().filter(c -> c.kind == Kind.BIG && c.computedFrom == null).toList();
        if (number && chance.oneIn(3) && !numbers.isEmpty()) {
            column.computedFrom = chance.of(numbers).id;
            column.defaultValue = 0;
            column.nullable = true;
            column.virtual = target == Target.POSTGRESQL && chance.oneIn(3);
        } else if (number && chance.oneIn(2) && !sketch.sequences.isEmpty()) {
            column.sequence = chance.of(sketch.sequences).id;
        }
    }

    void addPart(T table) {
        Form form = chance.of(Form.UNIQUE, Form.CHECK, Form.INDEX, Form.PARTIAL, Form.EXPRESSION);
        boolean plain = form == Form.UNIQUE || form == Form.INDEX;
        if (!plain && form != Form.CHECK && target == Target.H2) {
            form = Form.INDEX;
            plain = true;
        }
        Form chosen = form;
        boolean anyType = plain;
        List<C> fitting =
                table.columns.stream().filter(c -> !c.virtual)
                        .filter(c -> chosen == Form.INDEX || (anyType ? c.kind.isDistinct() && c.computedFrom == null
                                : c.kind == Kind.BIG))
                        .toList();
        if (!fitting.isEmpty()) {
            List<String> columns = new ArrayList<>(List.of(chance.of(fitting).id));
            if (plain && chance.oneIn(3)) {
                Optional.of(chance.of(fitting).id).filter(c -> !columns.contains(c)).ifPresent(columns::add);
            }
            P part = new P(id("p"), name(), form, columns);
            part.variant = chance.below(form == Form.UNIQUE ? 4 : 2);
            part.comment = chance.maybe(6, () -> "why " + part.name);
            table.parts.add(part);
        }
    }

    void addForeignKey() {
        T from = chance.of(sketch.tables);
        T to = chance.of(sketch.tables);
        C column = new C(id("c"), name(), to.columns.getFirst().kind);
        column.nullable = true;
        from.columns.add(column);
        P key = new P(id("p"), name(), Form.FOREIGN_KEY, List.of(column.id));
        key.references = to.id;
        key.variant = chance.below(4);
        from.parts.add(key);
    }

    void addView() {
        sketch.views.add(new V(id("v"), name(), chance.of(sketch.tables).id));
    }
}
