package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import java.util.List;

/** Enum types. */
public final class EnumFormat {

    private EnumFormat() {}

    /** An enum type as it is written. */
    public static Node.Fields write(EnumType type) {
        return new Draft().text("enum", type.name()).text("id", type.id().value()).choice("storage", type.storage(), Storage.NAME)
                .text("nativeName", type.nativeName().name()).text("schema", type.nativeName().schema()).text("comment", type.comment())
                .items("constants", type.constants().stream().map(EnumFormat::constant).toList()).done();
    }

    /** An enum type as it was read. */
    public static EnumType read(Node node) {
        Keys keys = Keys.of(node);
        String name = keys.text("enum");
        EnumTypeId id = keys.text("id", EnumTypeId::new);
        Storage storage = keys.choice("storage", Storage.class, Storage.NAME);
        TableName nativeName = new TableName(keys.textOrNull("schema"), keys.textOrNull("nativeName"));
        String comment = keys.textOrNull("comment");
        List<EnumConstant> constants = keys.items("constants", EnumFormat::constant);
        return keys.end(() -> new EnumType(id, name, storage, nativeName, constants, comment));
    }

    private static Node constant(EnumConstant constant) {
        return new Draft().text("constant", constant.name()).text("id", constant.id().value()).text("value", constant.value())
                .text("comment", constant.comment()).done();
    }

    private static EnumConstant constant(Node node) {
        Keys keys = Keys.of(node);
        String name = keys.text("constant");
        EnumConstantId id = keys.text("id", EnumConstantId::new);
        String value = keys.textOrNull("value");
        String comment = keys.textOrNull("comment");
        return keys.end(() -> new EnumConstant(id, name, value, comment));
    }
}
