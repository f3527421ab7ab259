package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.List;

/** The check constraints of an entity. */
final class CheckSection {

    private final Context context;
    private final Entity entity;

    private CheckSection(Context context, Entity entity) {
        this.context = context;
        this.entity = entity;
    }

    static Section of(Context context, Entity entity) {
        CheckSection section = new CheckSection(context, entity);
        List<Item> items = entity.checks().stream().map(section::item).toList();
        Field.Text quick = Field.Text.code(FieldName.of("checks.quick"), "", Texts.of("inspector.checks.quick.prompt"), section::add);
        Field list = new Field.Items(FieldName.of("checks"), items, (from, to) -> Context.change(entity.withChecks(
                Lists.moved(entity.checks(), from, to))), i -> Context.change(entity.withChecks(Lists.without(entity.checks(), i))),
                List.of(), quick);
        return new Section("checks", Sections.count(items), !items.isEmpty(), List.of(list));
    }

    /** The fields of one constraint, for a form of its own. */
    static List<Field> fields(Context context, Entity entity, CheckConstraint check) {
        return new CheckSection(context, entity).fields(check);
    }

    private Item item(CheckConstraint check) {
        return Item.unfolding(check.id().value(), "bi-shield-check", check.expression(), check.name() == null ? "" : check.name(),
                fields(check));
    }

    private List<Field> fields(CheckConstraint c) {
        String id = c.id().value();
        return List.of(
                new Field.Text(FieldName.of("check.expression", id), c.expression(), "", Field.TextStyle.STATEMENT, List.of(),
                        sql -> change(c, c.withExpression(sql))),
                Field.Text.line(FieldName.of("check.name", id), c.name(), ByConvention.of(context).check(entity, c),
                        name -> change(c, c.withName(name))),
                new Field.Check(FieldName.of("check.inherited", id), c.inherited(), on -> change(c, c.withInherited(on))),
                new Field.Check(FieldName.of("check.validated", id), c.validated(), on -> change(c, c.withValidated(on))),
                Field.Text.prose(FieldName.of("check.comment", id), c.comment(),
                        text -> change(c, c.withComment(text))));
    }

    private Change add(String expression) {
        CheckConstraint check = new CheckConstraint(CheckId.random(), null, expression, null);
        return Context.change(entity.withChecks(Lists.with(entity.checks(), check)));
    }

    private Change change(CheckConstraint old, CheckConstraint now) {
        return Context.change(entity.withChecks(Lists.replaced(entity.checks(), entity.checks().indexOf(old), now)));
    }
}
