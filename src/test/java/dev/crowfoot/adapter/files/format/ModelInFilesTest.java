package dev.crowfoot.adapter.files.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.YamlReader;
import dev.crowfoot.adapter.files.yaml.YamlWriter;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.document.Baseline;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whatever the model has is in the files: each component of each record, changed alone, is read as it was written. */
class ModelInFilesTest {

    private static <T extends Record> void holds(Class<T> type, UnaryOperator<T> writtenAndRead) {
        List<T> variants = Variants.of(type);
        assertTrue(variants.size() > 3, "variants of " + type);
        for (T variant : variants) {
            assertEquals(variant, writtenAndRead.apply(variant));
        }
    }

    @Test
    void entities() {
        holds(Entity.class, entity -> OwnerFormat.entity(YamlReader.read(YamlWriter.write(OwnerFormat.write(entity)))));
    }

    @Test
    void mixins() {
        holds(Mixin.class, mixin -> OwnerFormat.mixin(YamlReader.read(YamlWriter.write(OwnerFormat.write(mixin)))));
    }

    @Test
    void enums() {
        holds(EnumType.class, type -> EnumFormat.read(YamlReader.read(YamlWriter.write(EnumFormat.write(type)))));
    }

    @Test
    void sequences() {
        holds(Sequence.class, sequence -> SequencesFormat.read(YamlReader.read(YamlWriter.write(SequencesFormat.write(List.of(sequence)))))
                .firstEntry().getValue());
    }

    @Test
    void sqlObjects() {
        holds(SqlObject.class, object -> SqlObjectFormat.file(SqlObjectFormat.file(object)));
        holds(SqlObject.class, object -> SqlObjectFormat.read(YamlReader.read(
                YamlWriter.write((Node.Fields) SqlObjectFormat.write(object)))));
    }

    @Test
    void diagrams() {
        holds(Diagram.class, diagram -> DiagramFormat.read(diagram.id(), YamlReader.read(YamlWriter.write(DiagramFormat.write(diagram)))));
    }

    @Test
    void settingsAndConventions() {
        holds(SettingsFormat.Head.class, head -> SettingsFormat.read(YamlReader.read(YamlWriter.write(SettingsFormat.write(head)))));
    }

    @Test
    void baselines() {
        holds(Baseline.class, baseline -> BaselineFormat.read(YamlReader.read(YamlWriter.write(BaselineFormat.write(baseline)))));
    }
}
