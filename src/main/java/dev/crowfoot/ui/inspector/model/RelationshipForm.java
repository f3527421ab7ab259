package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.List;

/** What a relationship shows. */
final class RelationshipForm {

    private final Context context;
    private final Owner owner;
    private final Relationship relationship;

    private RelationshipForm(Context context, Owner owner, Relationship relationship) {
        this.context = context;
        this.owner = owner;
        this.relationship = relationship;
    }

    static Form of(Context context, Owner owner, Relationship relationship) {
        RelationshipForm form = new RelationshipForm(context, owner, relationship);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.top(form.basics()));
        sections.add(EndSection.owning(context, owner, relationship));
        sections.add(EndSection.inverse(context, owner, relationship));
        sections.addAll(LinkageSections.of(context, owner, relationship));
        sections.add(Removal.section(relationship.id()));
        return new Form(relationship.id().value(), Headings.of("relationship", relationship.name(), owner), sections);
    }

    private List<Field> basics() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.Text.line(FieldName.of("relationship.name"), relationship.name(), "",
                name -> Change.of(new Edit.RenameMember(owner.id(), relationship.id(), Context.name(name)))));
        fields.add(Field.Choice.of(FieldName.of("relationship.cardinality"), Options.of(Cardinality.class),
                relationship.cardinality().name(), "", c -> LinkageConversion.of(owner, relationship).to(Cardinality.valueOf(c))));
        fields.add(Field.Choice.of(FieldName.of("relationship.target"), Options.entities(context.design()),
                relationship.target().value(), "?", id -> change(relationship.withTarget(new EntityId(id)))));
        fields.add(new Field.Fact(FieldName.of("relationship.opposite"),
                context.design().entity(relationship.target()).map(Entity::name).orElse("?"), relationship.target()));
        if (relationship.cardinality() != Cardinality.MANY_TO_MANY) {
            fields.add(new Field.Check(FieldName.of("relationship.optional"), relationship.optional(),
                    on -> change(relationship.withOptional(on))));
            fields.add(new Field.Check(FieldName.of("relationship.joinTable"), relationship.linkage() instanceof Linkage.JoinTable,
                    on -> LinkageConversion.of(owner, relationship).held(on)));
        }
        if (relationship.linkage() instanceof Linkage.JoinColumns && !(owner instanceof Embeddable)) {
            fields.add(KeyMembership.field("relationship.key", owner, relationship));
        }
        fields.add(Field.Text.prose(FieldName.of("relationship.comment"), relationship.comment(),
                text -> change(relationship.withComment(text))));
        return fields;
    }

    private Change change(Relationship after) {
        return Context.change(owner.id(), after);
    }
}
