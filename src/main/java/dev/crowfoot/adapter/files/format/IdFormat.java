package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EmbeddedId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.id.UniqueId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** References to anything: the kind as the key, the id as its value. */
final class IdFormat {

    private static final Map<String, Function<String, Id>> KINDS = kinds();

    private IdFormat() {}

    static Node write(Id id) {
        return new Draft().text(switch (id) {
            case EntityId entity -> "entity";
            case MixinId mixin -> "mixin";
            case EmbeddableId embeddable -> "embeddable";
            case AttributeId attribute -> "attribute";
            case RelationshipId relationship -> "relationship";
            case EmbeddedId embedded -> "embedded";
            case EnumTypeId enumType -> "enum";
            case EnumConstantId constant -> "constant";
            case UniqueId unique -> "unique";
            case CheckId check -> "check";
            case IndexId index -> "index";
            case SequenceId sequence -> "sequence";
            case SqlObjectId object -> "sql";
        }, id.value()).done();
    }

    static Id read(Node node) {
        Keys keys = Keys.of(node);
        for (Map.Entry<String, Function<String, Id>> kind : KINDS.entrySet()) {
            if (keys.has(kind.getKey())) {
                Id id = keys.text(kind.getKey(), kind.getValue());
                return keys.end(() -> id);
            }
        }
        throw new YamlError(node, "a reference has one of the keys " + String.join(", ", KINDS.keySet()) + ", with an id");
    }

    private static Map<String, Function<String, Id>> kinds() {
        Map<String, Function<String, Id>> kinds = new LinkedHashMap<>();
        kinds.put("entity", EntityId::new);
        kinds.put("mixin", MixinId::new);
        kinds.put("embeddable", EmbeddableId::new);
        kinds.put("attribute", AttributeId::new);
        kinds.put("relationship", RelationshipId::new);
        kinds.put("embedded", EmbeddedId::new);
        kinds.put("enum", EnumTypeId::new);
        kinds.put("constant", EnumConstantId::new);
        kinds.put("unique", UniqueId::new);
        kinds.put("check", CheckId::new);
        kinds.put("index", IndexId::new);
        kinds.put("sequence", SequenceId::new);
        kinds.put("sql", SqlObjectId::new);
        return kinds;
    }
}
