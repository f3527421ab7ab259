package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.BadFile;
import dev.crowfoot.app.project.OutsideChange;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.SaveReport;
import dev.crowfoot.document.Baseline;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Subscription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A project that is open: what its files hold, and which file holds what. */
final class FileProject implements ProjectFolder {

    private final Disk disk;
    private final Transaction transaction;
    private final List<BadFile> bad;
    private final Map<String, String> fingerprints;
    /** Parts that were made up for want of a readable file. */
    private final Set<Part> implicit;
    private SequencedMap<String, Part> parts;
    private Document saved;

    /** @param fresh whether nothing of it is in files yet */
    FileProject(Disk disk, Scan scan, boolean fresh) {
        this.disk = disk;
        this.transaction = new Transaction(disk);
        this.bad = scan.contents().bad();
        this.fingerprints = new HashMap<>(scan.fingerprints());
        this.parts = scan.contents().parts();
        this.saved = scan.contents().document(fallbackName());
        this.implicit = fresh ? Set.of() : new HashSet<>(PartFiles.of(saved));
        parts.values().forEach(implicit::remove);
    }

    @Override
    public Path folder() {
        return disk.root();
    }

    @Override
    public synchronized Document saved() {
        return saved;
    }

    @Override
    public List<BadFile> badFiles() {
        return bad;
    }

    @Override
    public synchronized SaveReport save(Document document, boolean overwrite) {
        SavePlan plan = plan(document);
        Map<String, Optional<String>> files = plan.files();
        try {
            List<OutsideChange> changes = overwrite ? List.of() : clashes(files);
            if (!changes.isEmpty()) {
                return new SaveReport.Refused(changes);
            }
            if (!files.isEmpty()) {
                transaction.run(files);
            }
        } catch (IOException e) {
            throw FileErrors.writing(disk.root(), e);
        }
        files.forEach((path, text) -> text.ifPresentOrElse(
                content -> fingerprints.put(path, Disk.fingerprint(content.getBytes(StandardCharsets.UTF_8))),
                () -> fingerprints.remove(path)));
        parts = plan.parts();
        saved = document;
        return new SaveReport.Saved(Transaction.paths(files, true), Transaction.paths(files, false));
    }

    @Override
    public synchronized Map<String, Optional<String>> unsaved(Document document) {
        return document.equals(saved) ? Map.of() : plan(document).files();
    }

    @Override
    public synchronized Document withFiles(Map<String, Optional<String>> files) {
        SequencedMap<String, Part> all = new TreeMap<>(parts);
        files.forEach((path, text) -> {
            all.remove(path);
            text.ifPresent(content -> all.put(path, read(path, content)));
        });
        Contents contents = Contents.of(all, bad);
        return contents.document(fallbackName());
    }

    @Override
    public synchronized String fingerprint(String file) {
        return fingerprints.getOrDefault(file, "");
    }

    @Override
    public synchronized List<OutsideChange> outsideChanges() {
        try {
            TreeSet<String> paths = new TreeSet<>(fingerprints.keySet());
            paths.addAll(disk.list());
            List<OutsideChange> changes = new ArrayList<>();
            for (String path : paths) {
                change(path).ifPresent(changes::add);
            }
            return changes;
        } catch (IOException e) {
            throw FileErrors.reading(disk.root(), e);
        }
    }

    @Override
    public Subscription watch(Consumer<List<OutsideChange>> listener) {
        return FolderWatch.start(this, listener);
    }

    /** This program wrote the baseline by another way: that is no change from outside, and nothing that is left to save. */
    synchronized void wroteBaseline(Baseline baseline, String fingerprint) {
        fingerprints.put(PartFiles.BASELINE, fingerprint);
        SequencedMap<String, Part> changed = new TreeMap<>(parts);
        changed.put(PartFiles.BASELINE, new Part.BaselinePart(baseline));
        parts = changed;
        saved = saved.withBaseline(baseline);
    }

    private SavePlan plan(Document document) {
        SavePlan plan = SavePlan.of(parts, implicit, bad.stream().map(BadFile::file).toList(), document);
        plan.files().keySet().stream().filter(path -> bad.stream().anyMatch(file -> file.file().equals(path))).findFirst()
                .ifPresent(path -> {
                    throw new UserError(UserError.Kind.PROJECT, "The project cannot be saved, because " + path
                            + " would be written and could not be read when the project was opened.",
                            "Repair or remove that file, and open the "
                                    + "project again.",
                            null);
                });
        return plan;
    }

    /** The files among these that are no longer as they were, and not as they are to be either. */
    private List<OutsideChange> clashes(Map<String, Optional<String>> files) throws IOException {
        List<OutsideChange> changes = new ArrayList<>();
        for (Map.Entry<String, Optional<String>> file : files.entrySet()) {
            String wanted = file.getValue().map(text -> Disk.fingerprint(text.getBytes(StandardCharsets.UTF_8))).orElse("");
            if (!disk.fingerprint(file.getKey()).equals(wanted)) {
                change(file.getKey()).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private Optional<OutsideChange> change(String path) throws IOException {
        String before = fingerprints.getOrDefault(path, "");
        String now = disk.fingerprint(path);
        if (now.equals(before)) {
            return Optional.empty();
        }
        return Optional.of(new OutsideChange(path, before.isEmpty() ? OutsideChange.Kind.ADDED
                : now.isEmpty() ? OutsideChange.Kind.DELETED : OutsideChange.Kind.CHANGED));
    }

    private static Part read(String path, String text) {
        try {
            return PartFiles.read(path, text);
        } catch (YamlError error) {
            throw new UserError(UserError.Kind.PROJECT, new BadFile(path, error.line(), error.column(), error.message()).text(),
                    "The file is left as it is.", null);
        }
    }

    private String fallbackName() {
        Path name = disk.root().getFileName();
        return name == null || name.toString().isBlank() ? "project" : name.toString();
    }
}
