package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.format.BaselineFormat;
import dev.crowfoot.adapter.files.format.DiagramFormat;
import dev.crowfoot.adapter.files.format.EnumFormat;
import dev.crowfoot.adapter.files.format.OwnerFormat;
import dev.crowfoot.adapter.files.format.SequencesFormat;
import dev.crowfoot.adapter.files.format.SettingsFormat;
import dev.crowfoot.adapter.files.format.SqlObjectFormat;
import dev.crowfoot.adapter.files.yaml.YamlWriter;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.document.Baseline;
import java.util.SequencedMap;

/** The part of a document that is in one file. */
sealed interface Part {

    /** What it is, for life, whatever its file is called. */
    String key();

    /** The text of its file. */
    String text();

    /** What names its file; the file is named anew when this changes. */
    default String name() {
        return "";
    }

    /** An entity, a mixin or an embeddable. */
    record OwnerPart(Owner owner) implements Part {
        @Override
        public String key() {
            return PartFiles.folder(owner) + ":" + owner.id().value();
        }

        @Override
        public String name() {
            return owner.name();
        }

        @Override
        public String text() {
            return YamlWriter.write(switch (owner) {
                case Entity entity -> OwnerFormat.write(entity);
                case Mixin mixin -> OwnerFormat.write(mixin);
                case Embeddable embeddable -> OwnerFormat.write(embeddable);
            });
        }
    }

    /** An enum type. */
    record EnumPart(EnumType type) implements Part {
        @Override
        public String key() {
            return "enum:" + type.id().value();
        }

        @Override
        public String name() {
            return type.name();
        }

        @Override
        public String text() {
            return YamlWriter.write(EnumFormat.write(type));
        }
    }

    /** An SQL object. */
    record SqlPart(SqlObject object) implements Part {
        @Override
        public String key() {
            return "sql:" + object.id().value();
        }

        @Override
        public String name() {
            return object.name();
        }

        @Override
        public String text() {
            return SqlObjectFormat.file(object);
        }
    }

    /** A diagram. */
    record DiagramPart(Diagram diagram) implements Part {
        @Override
        public String key() {
            return "diagram:" + diagram.id().value();
        }

        @Override
        public String text() {
            return YamlWriter.write(DiagramFormat.write(diagram));
        }
    }

    /** All sequences. */
    record SequencesPart(SequencedMap<SequenceId, Sequence> sequences) implements Part {
        @Override
        public String key() {
            return "sequences";
        }

        @Override
        public String text() {
            return YamlWriter.write(SequencesFormat.write(sequences.values()));
        }
    }

    /** What the project says of itself. */
    record HeadPart(SettingsFormat.Head head) implements Part {
        @Override
        public String key() {
            return "head";
        }

        @Override
        public String text() {
            return YamlWriter.write(SettingsFormat.write(head));
        }
    }

    /** The baseline. */
    record BaselinePart(Baseline baseline) implements Part {
        @Override
        public String key() {
            return "baseline";
        }

        @Override
        public String text() {
            return YamlWriter.write(BaselineFormat.write(baseline));
        }
    }
}
