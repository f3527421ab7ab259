package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.Part.BaselinePart;
import dev.crowfoot.adapter.files.Part.DiagramPart;
import dev.crowfoot.adapter.files.Part.EnumPart;
import dev.crowfoot.adapter.files.Part.HeadPart;
import dev.crowfoot.adapter.files.Part.OwnerPart;
import dev.crowfoot.adapter.files.Part.SequencesPart;
import dev.crowfoot.adapter.files.Part.SqlPart;
import dev.crowfoot.adapter.files.format.BaselineFormat;
import dev.crowfoot.adapter.files.format.DiagramFormat;
import dev.crowfoot.adapter.files.format.EnumFormat;
import dev.crowfoot.adapter.files.format.OwnerFormat;
import dev.crowfoot.adapter.files.format.SequencesFormat;
import dev.crowfoot.adapter.files.format.SettingsFormat;
import dev.crowfoot.adapter.files.format.SqlObjectFormat;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.adapter.files.yaml.YamlReader;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.Baseline;
import dev.crowfoot.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which part of a document is in which file of the project's folder, both ways. */
final class PartFiles {

    static final String HEAD = "crowfoot.yaml";
    static final String BASELINE = "migrations/baseline.yaml";
    static final String SEQUENCES = "design/sequences.yaml";
    static final String DIAGRAMS = "diagrams";

    /** The folders that hold a file a thing, with the ending that its files have; other files in them are none of ours. */
    static final Map<String, String> FOLDERS = Map.of("design/entities", ".yaml", "design/mixins", ".yaml", "design/embeddables", ".yaml",
            "design/enums", ".yaml", "design/sql", ".sql", DIAGRAMS, ".yaml");

    private PartFiles() {}

    static String folder(Owner owner) {
        return switch (owner) {
            case Entity entity -> "design/entities";
            case Mixin mixin -> "design/mixins";
            case Embeddable embeddable -> "design/embeddables";
        };
    }

    /** The parts of the document, without those that are nothing but usual. */
    static List<Part> of(Document document) {
        Design design = document.design();
        List<Part> parts = new ArrayList<>();
        parts.add(new HeadPart(new SettingsFormat.Head(document.settings(), design.conventions())));
        design.owners().forEach(owner -> parts.add(new OwnerPart(owner)));
        design.enums().values().forEach(type -> parts.add(new EnumPart(type)));
        design.sqlObjects().values().forEach(object -> parts.add(new SqlPart(object)));
        document.diagrams().values().forEach(diagram -> parts.add(new DiagramPart(diagram)));
        if (!design.sequences().isEmpty()) {
            parts.add(new SequencesPart(design.sequences()));
        }
        if (!document.baseline().equals(Baseline.NONE)) {
            parts.add(new BaselinePart(document.baseline()));
        }
        return parts;
    }

    /** The path of a part that has no file yet. */
    static String path(Part part, Set<String> taken) {
        return switch (part) {
            case HeadPart head -> HEAD;
            case BaselinePart baseline -> BASELINE;
            case SequencesPart sequences -> SEQUENCES;
            case DiagramPart(Diagram diagram) -> DIAGRAMS + "/" + diagram.id().value() + ".yaml";
            case OwnerPart(Owner owner) -> FileNames.path(folder(owner), owner.name(), owner.id().value(), ".yaml", taken);
            case EnumPart(var type) -> FileNames.path("design/enums", type.name(), type.id().value(), ".yaml", taken);
            case SqlPart(var object) -> FileNames.path("design/sql", object.name(), object.id().value(), ".sql", taken);
        };
    }

    /**
     * The part that a file holds.
     *
     * @throws YamlError if it cannot be read
     */
    static Part read(String path, String text) {
        if (path.equals(HEAD)) {
            return new HeadPart(SettingsFormat.read(YamlReader.read(text)));
        }
        if (path.equals(BASELINE)) {
            return new BaselinePart(BaselineFormat.read(YamlReader.read(text)));
        }
        if (path.equals(SEQUENCES)) {
            return new SequencesPart(SequencesFormat.read(YamlReader.read(text)));
        }
        return switch (path.substring(0, path.lastIndexOf('/'))) {
            case "design/entities" -> new OwnerPart(OwnerFormat.entity(YamlReader.read(text)));
            case "design/mixins" -> new OwnerPart(OwnerFormat.mixin(YamlReader.read(text)));
            case "design/embeddables" -> new OwnerPart(OwnerFormat.embeddable(YamlReader.read(text)));
            case "design/enums" -> new EnumPart(EnumFormat.read(YamlReader.read(text)));
            case "design/sql" -> new SqlPart(SqlObjectFormat.file(text));
            case DIAGRAMS -> new DiagramPart(DiagramFormat.read(diagramId(path), YamlReader.read(text)));
            default -> throw new YamlError(0, 0, "this is no file of a project");
        };
    }

    /** Whether a path is that of a file that projects have. */
    static boolean isPartFile(String path) {
        if (path.equals(HEAD) || path.equals(BASELINE) || path.equals(SEQUENCES)) {
            return true;
        }
        int slash = path.lastIndexOf('/');
        String ending = slash < 0 ? null : FOLDERS.get(path.substring(0, slash));
        return ending != null && path.endsWith(ending) && !path.contains("\\");
    }

    private static DiagramId diagramId(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
        try {
            return new DiagramId(name);
        } catch (IllegalArgumentException refused) {
            throw new YamlError(0, 0, "the name of a diagram's file is its id: 1 to 64 letters, digits, '_' or '-'");
        }
    }
}
