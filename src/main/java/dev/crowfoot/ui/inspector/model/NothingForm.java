package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is shown while nothing is selected: the project in numbers, and what to do. */
final class NothingForm {

    private NothingForm() {}

    static Form of(Context context) {
        Settings settings = context.document().settings();
        Form.Heading heading = Headings.of("project", settings.name());
        List<Field> hints = List.of(new Field.Note(FieldName.of("hint.select"), Texts.of("inspector.hint.select")),
                new Field.Note(FieldName.of("hint.draw"), Texts.of("inspector.hint.draw")),
                new Field.Note(FieldName.of("hint.several"), Texts.of("inspector.hint.several")));
        return new Form("", heading, List.of(Section.top(facts(context, settings)), Section.open("hints", "", hints)));
    }

    private static List<Field> facts(Context context, Settings settings) {
        Design design = context.design();
        List<Field> fields = new ArrayList<>();
        fields.add(fact("project.targets", settings.targets().stream().map(Target::displayName).collect(Collectors.joining(", "))));
        fields.add(fact("project.package", settings.javaPackage()));
        fields.add(fact("project.entities", number(design.entities().size())));
        long relationships = design.owners().flatMap(o -> o.members().stream()).filter(Relationship.class::isInstance).count();
        fields.add(fact("project.relationships", number(relationships)));
        fields.add(fact("project.enums", number(design.enums().size())));
        fields.add(fact("project.mixins", number(design.mixins().size())));
        fields.add(fact("project.embeddables", number(design.embeddables().size())));
        fields.add(fact("project.sequences", number(design.sequences().size())));
        fields.add(fact("project.sqlObjects", number(design.sqlObjects().size())));
        String revision = context.document().baseline().revision();
        fields.add(fact("project.revision", revision == null ? Texts.of("inspector.project.noRevision") : words(revision)));
        return fields;
    }

    /** Its words apart, so that they stay whole where the line is broken. */
    private static String words(String name) {
        return name.replace('_', ' ');
    }

    private static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    private static Field fact(String name, String value) {
        return new Field.Fact(FieldName.of(name), value, null);
    }
}
