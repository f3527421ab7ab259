package dev.crowfoot.design.check;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.RelationshipEnd.Cascade;
import dev.crowfoot.design.RelationshipEnd.Fetch.Style;
import java.util.function.Consumer;

/** The ends of relationships ask for what their cardinality allows (Jakarta Persistence 3.2, 11.1; Hibernate 7 user guide). */
final class RelationshipEnds implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        design.owners().forEach(owner -> owner.members().forEach(member -> {
            if (member instanceof Relationship relationship) {
                check(owner, relationship, found);
            }
        }));
    }

    private static void check(Owner owner, Relationship relationship, Consumer<Problem> found) {
        Place place = new Place(owner.id(), relationship.id());
        String shown = JavaWords.shown(owner.name()) + "." + JavaWords.shown(relationship.name());
        Cardinality cardinality = relationship.cardinality();
        orphans(relationship, cardinality, shown, place, found);
        if (!(owner instanceof Entity) && relationship.inverse().navigable()) {
            found.accept(
                    Problem.error("REL-804", place, shown + " stands in a class that several entities may share, so there is no one field "
                            + "to be its other end", "Take the field at the other end away, or move the relationship to an entity"));
        }
        boolean removes = (relationship.owning().cascades().contains(Cascade.REMOVE) && cardinality != Cardinality.ONE_TO_ONE)
                || (relationship.inverse().cascades().contains(Cascade.REMOVE) && cardinality == Cardinality.MANY_TO_MANY);
        if (removes) {
            found.accept(Problem.warning("REL-805", place, "Deleting one end of " + shown + " deletes the other, which others may refer to",
                    "Take REMOVE off the cascades of this end"));
        }
        boolean toOne = (cardinality != Cardinality.MANY_TO_MANY && relationship.owning().fetch().style() == Style.SUBSELECT)
                || (cardinality == Cardinality.ONE_TO_ONE && relationship.inverse().fetch().style() == Style.SUBSELECT);
        if (toOne) {
            found.accept(Problem.error("REL-806", place, shown + " is read by a subselect, which Hibernate has for collections only",
                    "Choose select or join"));
        }
        databaseDeletes(relationship, shown, place, found);
    }

    private static void orphans(Relationship relationship, Cardinality cardinality, String shown, Place place, Consumer<Problem> found) {
        RelationshipEnd owning = relationship.owning();
        boolean owner = owning.orphanRemoval() && cardinality != Cardinality.ONE_TO_ONE;
        boolean inverse = relationship.inverse().orphanRemoval() && cardinality == Cardinality.MANY_TO_MANY;
        if (owner || inverse) {
            found.accept(
                    Problem.error("REL-801", place, shown + " removes orphans, which only the one side of a one-to-many or one-to-one can",
                            "Take orphan removal away"));
        }
    }

    private static void databaseDeletes(Relationship relationship, String shown, Place place, Consumer<Problem> found) {
        boolean left = relationship.inverse().databaseDeletes() || relationship.owning().databaseDeletes();
        if (left && relationship.linkage() instanceof Linkage.JoinColumns(var key) && key.onDelete() != ReferentialAction.CASCADE
                && key.onDelete() != ReferentialAction.SET_NULL) {
            found.accept(Problem.warning("REL-807", place, shown + " leaves deletion to the database, whose foreign key does not delete",
                    "Let the foreign key cascade on delete, or let the program delete"));
        }
    }
}
