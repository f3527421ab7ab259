package dev.crowfoot.design.check;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.ColumnId;
import java.util.List;
import java.util.function.Consumer;

/** What a primary key is made of always has a value, is a column, and fits the way its values are made. */
final class KeyParts implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        for (Entity entity : design.entities().values()) {
            boolean child = entity.inheritance() instanceof Inheritance.Child;
            if (child && !entity.key().isEmpty()) {
                found.accept(Problem.error("KEY-206", Place.of(entity.id()), JavaWords.shown(entity.name())
                        + " has a primary key of its own, but extends another entity", "Take the key away: the parent's is its key"));
            }
            List<ColumnId> key = child ? List.of() : Ancestry.key(design, entity).columns();
            for (Ancestry.Said said : key.isEmpty() ? List.<Ancestry.Said>of() : Ancestry.own(design, entity)) {
                if (key.stream().anyMatch(c -> c.member().equals(said.member().id().value()))) {
                    part(entity, key.size(), said.member(), found);
                }
            }
        }
    }

    private static void part(Entity entity, int parts, Member member, Consumer<Problem> found) {
        String shown = JavaWords.shown(entity.name()) + "." + JavaWords.shown(member.name());
        Place place = new Place(entity.id(), member.id());
        switch (member) {
            case Relationship relationship -> {
                if (relationship.optional()) {
                    found.accept(Problem.error("KEY-204", place, shown + " is optional, but part of the primary key",
                            "Make it mandatory, or take it out of the key").with(Fix.MAKE_MANDATORY));
                }
                if (relationship.linkage() instanceof Linkage.JoinTable) {
                    found.accept(Problem.error("KEY-207", place, shown + " is part of the primary key, but held in a table of its own",
                            "Hold it by a foreign key, or take it out of the key"));
                }
            }
            case Attribute attribute -> attribute(attribute, parts, shown, place, found);
            case dev.crowfoot.design.Embedded embedded -> {
                if (embedded.nullable()) {
                    found.accept(Problem.warning("KEY-205", place, shown + " may be null, but is the primary key; its columns are not null",
                            "Make it mandatory").with(Fix.MAKE_MANDATORY));
                }
            }
        }
    }

    private static void attribute(Attribute attribute, int parts, String shown, Place place, Consumer<Problem> found) {
        if (parts > 1 && attribute.generation() instanceof ValueGeneration.Identity) {
            found.accept(Problem.error("KEY-203", place, shown + " counts by itself, but is only part of the primary key",
                    "Take values from a sequence or the program, or make it the whole key: Hibernate cannot read such a key back"));
        }
        if (attribute.column().nullable()) {
            found.accept(Problem.warning("KEY-205", place, shown + " may be null, but is in the primary key; its column is not null",
                    "Make it mandatory").with(Fix.MAKE_MANDATORY));
        }
        if (!attribute.hasColumn()) {
            found.accept(Problem.error("KEY-208", place, shown + " is computed by SQL and cannot be in the primary key",
                    "Take it out of the key, or take the formula away"));
        }
        if (attribute.role() == AttributeRole.VERSION || attribute.role() == AttributeRole.SOFT_DELETE
                || attribute.role() == AttributeRole.UPDATED_AT) {
            found.accept(Problem.error("KEY-209", place, shown + " changes, but is in the primary key", "Take it out of the key"));
        }
    }
}
