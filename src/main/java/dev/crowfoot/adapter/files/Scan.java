package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.project.BadFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What reading all files of a project gave.
 *
 * @param fingerprints of all files, the bad ones too, by path
 */
record Scan(Contents contents, Map<String, String> fingerprints) {

    /** One file: its part, or what is wrong with it. */
    private record Outcome(String path, String fingerprint, @Nullable Part part, @Nullable BadFile bad) {}

    static Scan of(Disk disk, Progress progress) throws IOException {
        List<String> paths = disk.list();
        progress.report("Reading files", 0, paths.size());
        List<Outcome> outcomes = paths.parallelStream().map(path -> {
            progress.checkCancelled();
            return read(disk, path);
        }).toList();
        SequencedMap<String, Part> parts = new TreeMap<>();
        List<BadFile> bad = new ArrayList<>();
        Map<String, String> fingerprints = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            fingerprints.put(outcome.path(), outcome.fingerprint());
            if (outcome.part() != null) {
                parts.put(outcome.path(), outcome.part());
            } else if (outcome.bad() != null) {
                bad.add(outcome.bad());
            }
        }
        return new Scan(Contents.of(parts, bad), fingerprints);
    }

    private static Outcome read(Disk disk, String path) {
        String fingerprint = "unreadable";
        try {
            byte[] content = disk.read(path);
            fingerprint = Disk.fingerprint(content);
            return new Outcome(path, fingerprint, PartFiles.read(path, Disk.text(content)), null);
        } catch (YamlError error) {
            return new Outcome(path, fingerprint, null, new BadFile(path, error.line(), error.column(), error.message()));
        } catch (IOException refused) {
            return new Outcome(path, fingerprint, null, new BadFile(path, 0, 0, "the file cannot be read: " + refused));
        }
    }
}
