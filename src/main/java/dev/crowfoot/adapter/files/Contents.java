package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.Part.BaselinePart;
import dev.crowfoot.adapter.files.Part.DiagramPart;
import dev.crowfoot.adapter.files.Part.EnumPart;
import dev.crowfoot.adapter.files.Part.HeadPart;
import dev.crowfoot.adapter.files.Part.OwnerPart;
import dev.crowfoot.adapter.files.Part.SequencesPart;
import dev.crowfoot.adapter.files.Part.SqlPart;
import dev.crowfoot.adapter.files.format.Designs;
import dev.crowfoot.adapter.files.format.SettingsFormat;
import dev.crowfoot.app.project.BadFile;
import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.Baseline;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What the files of a project hold together.
 *
 * @param parts by path, those that fit together
 * @param bad the files that could not be read, or have an id that another file has
 */
record Contents(SequencedMap<String, Part> parts, List<BadFile> bad) {

    /** Sorts out the parts whose ids are taken: the file that comes first by its path keeps an id. */
    static Contents of(SequencedMap<String, Part> read, List<BadFile> unreadable) {
        SequencedMap<String, Part> parts = new TreeMap<>();
        List<BadFile> bad = new ArrayList<>(unreadable);
        Map<String, String> files = new HashMap<>();
        read.forEach((path, part) -> {
            String clash = ids(part).stream().filter(files::containsKey).findFirst().orElse(null);
            if (clash == null) {
                ids(part).forEach(id -> files.put(id, path));
                parts.put(path, part);
            } else {
                bad.add(new BadFile(path, 1, 1, "the id " + clash.substring(clash.indexOf(':') + 1) + " stands in " + files.get(clash)
                        + " too; a copy of a file needs ids of its own"));
            }
        });
        bad.sort(java.util.Comparator.comparing(BadFile::file));
        return new Contents(parts, List.copyOf(bad));
    }

    /** The document that the parts make. */
    Document document(String fallbackName) {
        Collector found = new Collector();
        parts.values().forEach(found::add);
        SettingsFormat.Head head = found.head == null
                ? new SettingsFormat.Head(Settings.of(fallbackName, Target.POSTGRESQL), Conventions.DEFAULT)
                : found.head;
        if (found.diagrams.isEmpty()) {
            DiagramId id = bad.stream().anyMatch(file -> file.file().equalsIgnoreCase("diagrams/main.yaml")) ? new DiagramId("main-2")
                    : DiagramId.MAIN;
            found.diagrams.put(id, Diagram.empty(id, "Main"));
        }
        return new Document(Designs.of(head.conventions(), found.enums, found.mixins, found.embeddables, found.entities, found.sequences,
                found.sqlObjects), found.diagrams, found.baseline, head.settings());
    }

    /** The ids that no other file may have: members' too, since columns are told apart by them. */
    private static Collection<String> ids(Part part) {
        List<String> ids = new ArrayList<>(List.of(part.key()));
        if (part instanceof OwnerPart(Owner owner)) {
            owner.members().forEach(member -> ids.add("member:" + member.id().value()));
        }
        return ids;
    }

    /** The parts by their kinds. */
    private static final class Collector {
        private final List<Entity> entities = new ArrayList<>();
        private final List<Mixin> mixins = new ArrayList<>();
        private final List<Embeddable> embeddables = new ArrayList<>();
        private final List<EnumType> enums = new ArrayList<>();
        private final List<SqlObject> sqlObjects = new ArrayList<>();
        private final List<Sequence> sequences = new ArrayList<>();
        private final SequencedMap<DiagramId, Diagram> diagrams = new TreeMap<>();
        private Baseline baseline = Baseline.NONE;
        private SettingsFormat.@org.jspecify.annotations.Nullable Head head;

        void add(Part part) {
            switch (part) {
                case OwnerPart(Owner owner) -> {
                    switch (owner) {
                        case Entity entity -> entities.add(entity);
                        case Mixin mixin -> mixins.add(mixin);
                        case Embeddable embeddable -> embeddables.add(embeddable);
                    }
                }
                case EnumPart(EnumType type) -> enums.add(type);
                case SqlPart(SqlObject object) -> sqlObjects.add(object);
                case DiagramPart(Diagram diagram) -> diagrams.put(diagram.id(), diagram);
                case SequencesPart(var found) -> sequences.addAll(found.values());
                case HeadPart(SettingsFormat.Head found) -> head = found;
                case BaselinePart(Baseline found) -> baseline = found;
            }
        }
    }
}
