package dev.crowfoot.document.refresh;

import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Draws what differs in views, functions and the like. What is drawn for other databases too stays for those. */
final class ObjectWork {

    private final Work work;

    ObjectWork(Work work) {
        this.work = work;
    }

    void create(dev.crowfoot.schema.SqlObject object) {
        put(new SqlObjectId(work.newId()), object, Set.of(work.target()));
    }

    void replace(dev.crowfoot.schema.SqlObject object) {
        drawn(object).ifPresent(known -> {
            Set<Target> others = others(known);
            if (others.isEmpty()) {
                put(known.id(), object, known.targets());
            } else {
                work.apply(new Edit.PutSqlObject(known.withTargets(others)));
                create(object);
            }
        });
    }

    void drop(dev.crowfoot.schema.SqlObject object) {
        drawn(object).ifPresent(known -> {
            Set<Target> others = others(known);
            work.apply(others.isEmpty() ? new Edit.Remove(Set.of(known.id())) : new Edit.PutSqlObject(known.withTargets(others)));
        });
    }

    private Optional<SqlObject> drawn(dev.crowfoot.schema.SqlObject object) {
        return work.design().sqlObjects().values().stream().filter(o -> o.id().value().equals(object.id().value())).findFirst();
    }

    /** The project's other databases that it is for. */
    private Set<Target> others(SqlObject known) {
        Set<Target> others = EnumSet.noneOf(Target.class);
        work.document().settings().targets().stream().filter(t -> t != work.target())
                .filter(t -> known.targets().isEmpty() || known.targets().contains(t)).forEach(others::add);
        return others;
    }

    private void put(SqlObjectId id, dev.crowfoot.schema.SqlObject o, Set<Target> targets) {
        List<Id> needs = new ArrayList<>();
        o.dependsOn().stream().sorted().forEach(d -> id(d).ifPresent(needs::add));
        work.apply(new Edit.PutSqlObject(new SqlObject(id, kind(o.kind()), o.name().name(), o.name().schema(), targets, o.create(),
                o.drop(), needs, o.comment())));
    }

    private static SqlObject.Kind kind(String kind) {
        String name = kind.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Stream.of(SqlObject.Kind.values()).filter(k -> k.name().equals(name)).findFirst().orElse(SqlObject.Kind.OTHER);
    }

    private Optional<Id> id(ElementId element) {
        Stream<Id> all = Stream.of(work.design().entities().keySet(), work.design().enums().keySet(), work.design().sequences().keySet(),
                work.design().sqlObjects().keySet()).flatMap(Set::stream);
        return all.filter(id -> id.value().equals(element.value())).findFirst()
                .or(() -> work.joinTable(element).map(said -> said.relationship().id()));
    }
}
