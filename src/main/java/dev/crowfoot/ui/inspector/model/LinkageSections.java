package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Linkage.JoinColumns;
import dev.crowfoot.design.Linkage.JoinTable;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.TableName;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Section;
import dev.crowfoot.ui.inspector.model.ForeignKeyFields.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What holds a relationship in the database: a foreign key, or a join table with two. */
final class LinkageSections {

    private final Context context;
    private final Owner owner;
    private final Relationship relationship;

    private LinkageSections(Context context, Owner owner, Relationship relationship) {
        this.context = context;
        this.owner = owner;
        this.relationship = relationship;
    }

    static List<Section> of(Context context, Owner owner, Relationship relationship) {
        LinkageSections sections = new LinkageSections(context, owner, relationship);
        return switch (relationship.linkage()) {
            case JoinColumns(ForeignKeySpec key) -> List.of(sections.foreignKey(key));
            case JoinTable table -> sections.joinTable(table);
        };
    }

    private Section foreignKey(ForeignKeySpec key) {
        ForeignKeyFields.Ends ends = new ForeignKeyFields.Ends(context, owner, target(), "foreignKey");
        List<Field> fields = new ForeignKeyFields(ends, key, ByConvention.of(context).foreignKey(owner, relationship),
                column -> ByConvention.of(context).foreignKeyColumn(relationship, column.text()), Place.OWN_COLUMNS,
                now -> linkage(new JoinColumns(now))).fields();
        return Section.folded("foreignKey", ForeignKeyFields.summary(key), fields);
    }

    private List<Section> joinTable(JoinTable t) {
        List<Field> table = List.of(
                Field.Text.line(FieldName.of("joinTable.name"), t.table().name(), ByConvention.of(context).joinTable(owner, relationship),
                        name -> linkage(t.withTable(new TableName(t.table().schema(), name)))),
                Field.Text.line(FieldName.of("joinTable.schema"), t.table().schema(), Texts.of("inspector.schema.prompt"),
                        schema -> linkage(t.withTable(new TableName(schema, t.table().name()))))
                        .suggesting(Schemas.known(context.design())),
                Field.Choice.of(FieldName.of("joinTable.key"), Options.of(JoinTable.Key.class), t.key().name(), "",
                        key -> linkage(t.withKey(JoinTable.Key.valueOf(key)))),
                Field.Text.line(FieldName.of("joinTable.keyName"), t.keyName(),
                        ByConvention.of(context).joinTableKey(owner, relationship, t),
                        name -> linkage(t.withKeyName(name))),
                Field.Text.prose(FieldName.of("joinTable.comment"), t.comment(),
                        text -> linkage(t.withComment(text))));
        String name = t.table().name() == null ? ByConvention.of(context).joinTable(owner, relationship) : t.table().name();
        Optional<Entity> ownEntity = owner instanceof Entity entity ? Optional.of(entity) : Optional.empty();
        Section toOwner = half("toOwner", ownEntity, t.toOwner(),
                key -> t.withEnds(key, t.toTarget()));
        Section toTarget = half("toTarget", target(), t.toTarget(),
                key -> t.withEnds(t.toOwner(), key));
        return List.of(Section.open("joinTable", name, table), toOwner, toTarget);
    }

    private Section half(String of, Optional<Entity> to, ForeignKeySpec key, Function<ForeignKeySpec, JoinTable> put) {
        ForeignKeyFields.Ends ends = new ForeignKeyFields.Ends(context, owner, to, of);
        List<Field> fields =
                new ForeignKeyFields(ends, key, "", column -> ByConvention.of(context).joinTableColumn(to, column.text()), Place.JOIN_TABLE,
                        now -> linkage(put.apply(now))).fields();
        return Section.folded(of, ForeignKeyFields.summary(key), fields);
    }

    private Optional<Entity> target() {
        return context.design().entity(relationship.target());
    }

    private Change linkage(Linkage linkage) {
        return Context.change(owner.id(), relationship.withLinkage(linkage));
    }
}
