package dev.crowfoot.ui.preview;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.migration.Subject;
import dev.crowfoot.schema.ElementId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what is drawn from what a statement is about: the derived ids begin with the ids of the drawing. */
final class Subjects {

    private Subjects() {}

    /** The part that the statement is about, or what it belongs to; empty if neither is drawn any more. */
    static Optional<Id> drawn(Design design, Subject subject) {
        ElementId part = subject.part();
        Optional<Id> inner = part == null ? Optional.empty() : find(design, part);
        return inner.isPresent() ? inner : find(design, subject.element());
    }

    /** Whether the statement is about one of these, or about a part of one of them. */
    static boolean isAbout(Subject subject, Set<Id> drawn) {
        return drawn.stream().map(Id::value)
                .anyMatch(id -> id.equals(root(subject.element())) || (subject.part() != null && id.equals(root(subject.part()))));
    }

    private static String root(ElementId element) {
        return element.value().split("\\.", 2)[0];
    }

    private static Optional<Id> find(Design design, ElementId element) {
        String value = root(element);
        return ids(design).filter(id -> id.value().equals(value)).findFirst();
    }

    private static Stream<Id> ids(Design design) {
        Stream<Id> owners = design.owners().flatMap(o -> Stream.concat(Stream.of(o.id()), o.members().stream().map(m -> m.id())));
        Stream<Id> parts = design.entities().values().stream().flatMap(Subjects::parts);
        Stream<Id> enums = design.enums().values().stream()
                .flatMap(e -> Stream.concat(Stream.of(e.id()), e.constants().stream().map(c -> c.id())));
        Stream<Id> others = Stream.concat(design.sequences().keySet().stream(), design.sqlObjects().keySet().stream());
        return Stream.of(owners, parts, enums, others).flatMap(s -> s);
    }

    private static Stream<Id> parts(Entity entity) {
        return Stream.of(entity.uniques().stream().map(u -> (Id) u.id()), entity.checks().stream().map(c -> (Id) c.id()),
                entity.indexes().stream().map(i -> (Id) i.id())).flatMap(s -> s);
    }
}
