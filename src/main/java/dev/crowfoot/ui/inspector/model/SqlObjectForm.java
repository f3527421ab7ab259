package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.SqlObject.Kind;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Option;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an SQL object shows. */
final class SqlObjectForm {

    private final Context context;
    private final SqlObject object;

    private SqlObjectForm(Context context, SqlObject object) {
        this.context = context;
        this.object = object;
    }

    static Form of(Context context, SqlObject object) {
        SqlObjectForm form = new SqlObjectForm(context, object);
        return new Form(object.id().value(), Headings.of("sqlObject", object.name()),
                List.of(Section.top(form.basics()), form.statements(), form.dependencies(), Removal.section(object.id())));
    }

    private List<Field> basics() {
        SqlObject o = object;
        List<Option> targets = Arrays.stream(Target.values()).map(t -> Option.of(t.name(), t.displayName())).toList();
        return List.of(
                Field.Text.line(FieldName.of("sqlObject.name"), o.name(), "", name -> put(o.withName(Context.name(name)))),
                Field.Choice.of(FieldName.of("sqlObject.kind"), kinds(), o.kind().name(), "",
                        kind -> put(o.withKind(Kind.valueOf(kind)))),
                Field.Text.line(FieldName.of("sqlObject.schema"), o.schema(), Texts.of("inspector.schema.prompt"),
                        schema -> put(o.withSchema(schema)))
                        .suggesting(Schemas.known(context.design())),
                new Field.Flags(FieldName.of("sqlObject.targets"), targets, Options.keys(o.targets()),
                        keys -> put(o.withTargets(Options.constants(Target.class, keys)))),
                Field.Text.prose(FieldName.of("sqlObject.comment"), o.comment(),
                        text -> put(o.withComment(text))));
    }

    private static List<Option> kinds() {
        return Arrays.stream(Kind.values()).map(k -> Option.of(k.name(), Texts.capital(Texts.of("sqlObject." + k)))).toList();
    }

    private Section statements() {
        SqlObject o = object;
        return Section.open("statements", "", List.of(
                new Field.Text(FieldName.of("sqlObject.create"), o.create(), "", Field.TextStyle.STATEMENT, List.of(),
                        sql -> put(o.withStatements(sql, o.drop()))),
                new Field.Text(FieldName.of("sqlObject.drop"), o.drop(), "", Field.TextStyle.STATEMENT, List.of(),
                        sql -> put(o.withStatements(o.create(), sql)))));
    }

    private Section dependencies() {
        SqlObject o = object;
        Map<String, Id> things = things(context.design());
        List<Option> options = things.keySet().stream().map(key -> Option.of(key, name(key))).toList();
        List<Option> now = o.dependsOn().stream().map(id -> Option.of(id.value(), name(id.value()))).toList();
        Field chips = new Field.Chips(FieldName.of("sqlObject.dependsOn"), now, options, keys -> put(o.withDependsOn(ids(keys, things))));
        return new Section("dependencies", Sections.count(now), !now.isEmpty(), List.of(chips));
    }

    private List<Id> ids(List<String> keys, Map<String, Id> things) {
        return keys.stream().map(k -> object.dependsOn().stream().filter(id -> id.value().equals(k)).findFirst()
                .orElseGet(() -> Objects.requireNonNull(things.get(k), "an option that was offered"))).toList();
    }

    /** All that an SQL object can be made of; not itself. */
    private Map<String, Id> things(Design design) {
        Map<String, Id> things = new LinkedHashMap<>();
        design.entities().keySet().forEach(id -> things.put(id.value(), id));
        design.enums().keySet().forEach(id -> things.put(id.value(), id));
        design.sequences().keySet().forEach(id -> things.put(id.value(), id));
        design.sqlObjects().keySet().stream().filter(id -> !id.equals(object.id())).forEach(id -> things.put(id.value(), id));
        return things;
    }

    private String name(String key) {
        Design design = context.design();
        return design.owners().filter(o -> o.id().value().equals(key)).map(Owner::name).findFirst()
                .or(() -> design.enums().values().stream().filter(e -> e.id().value().equals(key)).map(EnumType::name).findFirst())
                .or(() -> design.sequences().values().stream().filter(s -> s.id().value().equals(key)).map(Sequence::name).findFirst())
                .or(() -> design.sqlObjects().values().stream().filter(s -> s.id().value().equals(key)).map(SqlObject::name).findFirst())
                .orElse("?");
    }

    private static Change put(SqlObject after) {
        return Change.of(new Edit.PutSqlObject(after));
    }
}
