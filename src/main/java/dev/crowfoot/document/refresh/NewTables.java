package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.TableName;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.mapping.Lift;
import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.mapping.LiftedNames;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws tables that are not drawn yet as an import does, with relationships to what is there. */
final class NewTables {

    private final Work work;
    private final List<Table> tables = new ArrayList<>();

    NewTables(Work work) {
        this.work = work;
    }

    /** A table to be drawn; one that only spreads its rows otherwise is there already. */
    void add(Table table) {
        work.entity(table).ifPresentOrElse(e -> work.put(e.withPartitionBy(table.partitionBy())), () -> tables.add(table));
    }

    void draw() {
        if (tables.isEmpty()) {
            return;
        }
        LiftOptions options = new LiftOptions(work.design().conventions(), true, _ -> true, work::newId);
        Design lifted = Lift.lift(work.goal(), work.target(), options);
        Schema made = Derivation.derive(lifted, work.target()).schema();
        LiftedDesign translation = new LiftedDesign(work, lifted, made);
        List<Table> between = new ArrayList<>();
        for (Table table : tables) {
            translation.entity(table.name()).ifPresentOrElse(e -> work.apply(new Edit.AddOwner(drawn(translation, e, table), null, null)),
                    () -> between.add(table));
        }
        between.forEach(t -> relationship(translation, lifted, made, t));
    }

    private Entity drawn(LiftedDesign translation, Entity lifted, Table table) {
        String name = new TypeWork(work).classNames().className(table.name().name(), true);
        boolean usual = work.naming().table(name).equals(table.name().name());
        List<Member> members = new ArrayList<>();
        for (Member member : lifted.members()) {
            switch (member) {
                case Relationship r -> translation.relationship(lifted, r).ifPresent(members::add);
                case Attribute a -> members.add(translation.attribute(a));
                case dev.crowfoot.design.Embedded e -> members.add(e);
            }
        }
        return translation.constraints(lifted).withName(name).withMembers(members)
                .withTable(new TableName(table.name().schema(), usual ? null : table.name().name()));
    }

    /** A table between two is a relationship of the first. */
    private void relationship(LiftedDesign translation, Design lifted, Schema made, Table table) {
        Optional<ElementId> id = made.tables().stream().filter(t -> t.name().equals(table.name())).map(Table::id).findFirst();
        for (Entity owner : lifted.entities().values()) {
            for (Member member : owner.members()) {
                if (member instanceof Relationship r && id.filter(i -> i.value().equals(r.id().value())).isPresent()) {
                    translation.drawn(owner).flatMap(e -> Optional.ofNullable(work.design().entities().get(e)))
                            .ifPresent(e -> translation.relationship(owner, r).ifPresent(drawn -> add(e, drawn)));
                }
            }
        }
    }

    private void add(Entity owner, Relationship drawn) {
        LiftedNames names = new LiftedNames();
        owner.members().forEach(m -> names.take(m.name()));
        Relationship named = drawn.withName(names.field(drawn.name()));
        work.apply(new Edit.AddMember(owner.id(), named, owner.members().size()));
    }
}
