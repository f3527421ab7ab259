package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.document.Baseline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The file {@code migrations/baseline.yaml}: a whole design in one file, and the revision that left it so. */
public final class BaselineFormat {

    private BaselineFormat() {}

    /** A baseline as it is written. */
    public static Node.Fields write(Baseline baseline) {
        Design design = baseline.design();
        Draft draft = new Draft().number("format", SettingsFormat.VERSION).text("revision", baseline.revision());
        ConventionsFormat.write(draft, design.conventions());
        return draft.items("enums", design.enums().values().stream().map(EnumFormat::write).toList())
                .items("mixins", design.mixins().values().stream().map(OwnerFormat::write).toList())
                .items("embeddables", design.embeddables().values().stream().map(OwnerFormat::write).toList())
                .items("entities", design.entities().values().stream().map(OwnerFormat::write).toList())
                .items("sequences", design.sequences().values().stream().map(SequenceFormat::write).toList())
                .items("sqlObjects", design.sqlObjects().values().stream().map(SqlObjectFormat::write).toList()).done();
    }

    /** A baseline as it was read. */
    public static Baseline read(Node node) {
        Keys keys = Keys.of(node);
        SettingsFormat.checkVersion(keys, node);
        String revision = keys.textOrNull("revision");
        Conventions conventions = ConventionsFormat.read(keys);
        List<EnumType> enums = keys.items("enums", EnumFormat::read);
        List<Mixin> mixins = keys.items("mixins", OwnerFormat::mixin);
        List<Embeddable> embeddables = keys.items("embeddables", OwnerFormat::embeddable);
        List<Entity> entities = keys.items("entities", OwnerFormat::entity);
        List<Sequence> sequences = keys.items("sequences", SequenceFormat::read);
        List<SqlObject> sqlObjects = keys.items("sqlObjects", SqlObjectFormat::read);
        return keys.end(() -> {
            Set<String> ids = new HashSet<>();
            enums.forEach(each -> once(ids, "enum", each.id().value()));
            mixins.forEach(each -> once(ids, "mixin", each.id().value()));
            embeddables.forEach(each -> once(ids, "embeddable", each.id().value()));
            entities.forEach(each -> once(ids, "entity", each.id().value()));
            sequences.forEach(each -> once(ids, "sequence", each.id().value()));
            sqlObjects.forEach(each -> once(ids, "sql", each.id().value()));
            return new Baseline(revision, Designs.of(conventions, enums, mixins, embeddables, entities, sequences, sqlObjects));
        });
    }

    private static void once(Set<String> ids, String kind, String id) {
        if (!ids.add(kind + " " + id)) {
            throw new IllegalArgumentException("the id " + id + " is that of two things");
        }
    }
}
