package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.adapter.files.yaml.YamlReader;
import dev.crowfoot.adapter.files.yaml.YamlWriter;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.target.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SQL objects. As a file of its own one is SQL that any editor knows: what there is to say of it stands in comments at its head, as YAML
 * behind two hyphens and a space up to a line {@code -- ---}; the rest is the statement that makes it.
 */
public final class SqlObjectFormat {

    private static final String PREFIX = "-- ";
    private static final String END = "-- ---";

    private SqlObjectFormat() {}

    /** The text of the object's own file. */
    public static String file(SqlObject object) {
        StringBuilder text = new StringBuilder();
        YamlWriter.write(head(object).done()).lines()
                .forEach(line -> text.append(line.isEmpty() ? "--" : PREFIX + line).append('\n'));
        return text.append(END).append('\n').append(object.create()).append('\n').toString();
    }

    /** The object of such a file. */
    public static SqlObject file(String text) {
        StringBuilder head = new StringBuilder();
        int at = 0;
        int line = 1;
        while (true) {
            int end = text.indexOf('\n', at);
            String comment = (end < 0 ? text.substring(at) : text.substring(at, end)).stripTrailing();
            if (comment.equals(END)) {
                String create = end < 0 ? "" : text.substring(end + 1);
                return read(head(head), create.endsWith("\n") ? create.substring(0, create.length() - 1) : create);
            }
            if (end < 0 || !(comment.startsWith(PREFIX) || comment.equals("--"))) {
                throw new YamlError(line, 1, "the head ends here without the line '" + END + "' behind it");
            }
            // Blanks in place of the hyphens keep each thing at its place, so that errors name it right.
            head.append(comment.equals("--") ? "" : "   " + comment.substring(PREFIX.length())).append('\n');
            at = end + 1;
            line++;
        }
    }

    private static Node head(StringBuilder head) {
        if (head.toString().isBlank()) {
            throw new YamlError(1, 1, "the head is missing: comments that begin with '-- id: '");
        }
        return YamlReader.read(head.toString());
    }

    /** An object among others in one file. */
    static Node write(SqlObject object) {
        return head(object).text("create", object.create()).done();
    }

    static SqlObject read(Node node) {
        return read(node, null);
    }

    private static Draft head(SqlObject object) {
        return new Draft().text("sql", object.name()).text("id", object.id().value()).choice("kind", object.kind(), null)
                .text("schema", object.schema()).texts("targets", object.targets().stream().map(Target::id).toList())
                .items("dependsOn", object.dependsOn().stream().map(IdFormat::write).toList()).text("comment", object.comment())
                .text("drop", object.drop());
    }

    private static SqlObject read(Node node, @Nullable String body) {
        Keys keys = Keys.of(node);
        String name = keys.text("sql");
        SqlObjectId id = keys.text("id", SqlObjectId::new);
        SqlObject.Kind kind = keys.choice("kind", SqlObject.Kind.class);
        String schema = keys.textOrNull("schema");
        Set<Target> targets = EnumSet.noneOf(Target.class);
        targets.addAll(keys.texts("targets", SettingsFormat::target));
        List<Id> dependsOn = keys.items("dependsOn", IdFormat::read);
        String comment = keys.textOrNull("comment");
        String drop = keys.text("drop");
        String create = body == null ? keys.text("create") : body;
        return keys.end(() -> new SqlObject(id, kind, name, schema, targets, create, drop, dependsOn, comment));
    }
}
