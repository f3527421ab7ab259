package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.RelationshipEnd.Cascade;
import dev.crowfoot.design.RelationshipEnd.CollectionKind;
import dev.crowfoot.design.RelationshipEnd.Fetch;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One end of a relationship: the field in a class and what it does. */
final class EndSection {

    private final String of;
    private final RelationshipEnd end;
    private final boolean toMany;
    private final String suggested;
    private final Function<RelationshipEnd, Change> change;

    private EndSection(String of, RelationshipEnd end, boolean toMany, String suggested, Function<RelationshipEnd, Change> change) {
        this.of = of;
        this.end = end;
        this.toMany = toMany;
        this.suggested = suggested;
        this.change = change;
    }

    /** The field in the owner's class. */
    static Section owning(Context context, Owner owner, Relationship r) {
        boolean toMany = r.cardinality() == Cardinality.MANY_TO_MANY;
        EndSection section = new EndSection("owning", r.owning(), toMany, r.name(),
                end -> Context.change(owner.id(), r.withOwning(end)));
        return Section.open("owning", owner.name() + "." + r.name(), section.fields());
    }

    /** The field in the target's class, open where there is one. */
    static Section inverse(Context context, Owner owner, Relationship r) {
        String target = context.design().entity(r.target()).map(Entity::name).orElse("?");
        boolean toMany = r.cardinality() != Cardinality.ONE_TO_ONE;
        String suggested = FreshNames.field(owner.name()) + (toMany ? "s" : "");
        EndSection section = new EndSection("inverse", r.inverse(), toMany, suggested,
                end -> Context.change(owner.id(), r.withInverse(end)));
        String summary = r.inverse().navigable() ? target + "." + r.inverse().name() : Texts.of("inspector.end.none", target);
        return new Section("inverse", summary, r.inverse().navigable(), section.fields());
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field.Check(name("navigable"), end.navigable(), this::navigable));
        if (of.equals("inverse")) {
            fields.add(Field.Text.line(name("name"), end.name(), suggested, this::named));
        }
        if (!end.navigable()) {
            return fields;
        }
        fields.add(new Field.Flags(name("cascades"), Options.of(Cascade.class), Options.keys(end.cascades()),
                keys -> change.apply(end.withCascades(Options.constants(Cascade.class, keys)))));
        fields.add(new Field.Check(name("orphanRemoval"), end.orphanRemoval(), on -> change.apply(end.withOrphanRemoval(on))));
        fields.add(new Field.Check(name("databaseDeletes"), end.databaseDeletes(), on -> change.apply(end.withDatabaseDeletes(on))));
        fields.addAll(fetch());
        if (toMany) {
            fields.add(Field.Text.code(name("orderBy"), end.orderBy(), Texts.of("inspector.end.orderBy.prompt"),
                    text -> change.apply(end.withOrderBy(text))));
            fields.add(Field.Choice.of(name("collection"), Options.of(CollectionKind.class), end.collection().name(), "",
                    c -> change.apply(end.withCollection(CollectionKind.valueOf(c)))));
        }
        return fields;
    }

    private Change navigable(boolean on) {
        String name = on && end.name().isBlank() ? suggested : end.name();
        return change.apply(end.withName(name).withNavigable(on));
    }

    /** A name makes the field, no name takes it away. */
    private Change named(String name) {
        boolean given = !name.isBlank();
        return change.apply(given ? end.withName(name.strip()).withNavigable(true) : end.withNavigable(false).withName(""));
    }

    private List<Field> fetch() {
        Fetch f = end.fetch();
        return List.of(
                Field.Choice.of(name("timing"), Options.of(Fetch.Timing.class), f.timing().name(), "",
                        t -> change.apply(end.withFetch(new Fetch(Fetch.Timing.valueOf(t), f.style(), f.batchSize())))),
                Field.Choice.of(name("style"), Options.of(Fetch.Style.class), f.style().name(), "",
                        s -> change.apply(end.withFetch(new Fetch(f.timing(), Fetch.Style.valueOf(s), f.batchSize())))),
                new Field.WholeNumber(name("batchSize"), f.batchSize() == null ? null : f.batchSize().longValue(),
                        Texts.of("inspector.end.batchSize.prompt"),
                        n -> change.apply(end.withFetch(new Fetch(f.timing(), f.style(), size(n))))));
    }

    private static @Nullable Integer size(@Nullable Long number) {
        return number == null ? null : Integer.valueOf(Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    private FieldName name(String what) {
        return new FieldName(of + "-" + what, "end." + what);
    }
}
