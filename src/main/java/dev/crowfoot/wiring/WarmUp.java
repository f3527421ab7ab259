package dev.crowfoot.wiring;

import dev.crowfoot.adapter.liquibase.LiquibaseSqlPreviewer;
import dev.crowfoot.app.migration.PreviewMigration;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Liquibase look for its parts while a person looks at the project that was opened, so that the first edit does not wait for it: a
 * preview of a small drawing is made and thrown away.
 */
final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private WarmUp() {}

    /** Takes a second or two; a failure is only logged. */
    static void run() {
        try {
            previews();
        } catch (RuntimeException e) {
            LOG.warn("the first preview will take longer", e);
        }
    }

    /** What was made: the number of statements for each kind of database. */
    static List<Integer> previews() {
        PreviewMigration preview = new PreviewMigration(new LiquibaseSqlPreviewer());
        Document document = Document.empty(Settings.of("Warm-up", Target.H2)).withDesign(small());
        return List.of(Target.values()).stream().map(target -> preview.preview(document, PreviewTarget.offline(target)).statements().size())
                .toList();
    }

    private static Design small() {
        TreeMap<EntityId, Entity> entities = new TreeMap<>();
        EntityId id = new EntityId("warm");
        AttributeId key = new AttributeId("key");
        entities.put(id, Entity.named(id, "Warm").withKey(Key.of(ColumnId.of(key)))
                .withMembers(List.of(Attribute.of(key, "id", SimpleType.BIG_INTEGER),
                        Attribute.of(new AttributeId("at"), "at", SimpleType.DATE))));
        return Design.EMPTY.withEntities(entities);
    }
}
