package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.Node.Field;
import dev.crowfoot.adapter.files.yaml.Values;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EmbeddedId;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Members in their order; the first key says which kind one is. */
final class MemberFormat {

    private MemberFormat() {}

    static void write(Draft draft, List<Member> members) {
        draft.items("members", members.stream().map(member -> switch (member) {
            case Attribute attribute -> AttributeFormat.write(attribute);
            case Relationship relationship -> RelationshipFormat.write(relationship);
            case Embedded embedded -> embedded(embedded);
        }).toList());
    }

    static List<Member> read(Keys keys) {
        return keys.items("members", MemberFormat::member);
    }

    private static Member member(Node node) {
        Keys keys = Keys.of(node);
        if (keys.has("attribute")) {
            return AttributeFormat.read(node);
        }
        if (keys.has("relationship")) {
            return RelationshipFormat.read(node);
        }
        if (keys.has("embedded")) {
            return embedded(node);
        }
        throw new YamlError(node, "a member has one of the keys attribute, relationship and embedded, with its name");
    }

    private static Node embedded(Embedded embedded) {
        Map<String, String> names = new TreeMap<>();
        embedded.columnNames().forEach((column, name) -> names.put(column.value(), name));
        return new Draft().text("embedded", embedded.name()).text("id", embedded.id().value())
                .text("embeddable", embedded.embeddable().value()).text("prefix", embedded.prefix())
                .flag("nullable", embedded.nullable(), false).texts("columnNames", names).text("comment", embedded.comment()).done();
    }

    private static Embedded embedded(Node node) {
        Keys keys = Keys.of(node);
        String name = keys.text("embedded");
        EmbeddedId id = keys.text("id", EmbeddedId::new);
        EmbeddableId embeddable = keys.text("embeddable", EmbeddableId::new);
        String prefix = keys.textOrNull("prefix");
        boolean nullable = keys.flag("nullable", false);
        SequencedMap<ColumnId, String> names = new TreeMap<>();
        for (Field field : keys.fields("columnNames")) {
            names.put(Values.made(field.value(), () -> new ColumnId(field.key())), Values.text(field.value(), field.key()));
        }
        String comment = keys.textOrNull("comment");
        return keys.end(() -> new Embedded(id, name, embeddable, prefix, nullable, names, comment));
    }
}
