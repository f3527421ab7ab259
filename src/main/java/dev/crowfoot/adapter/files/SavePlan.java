package dev.crowfoot.adapter.files;

import dev.crowfoot.document.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is to be done so that the files hold a document.
 *
 * @param parts what each file holds afterwards, by path
 * @param files the files to write with their texts, and those to delete without; by path
 */
record SavePlan(SequencedMap<String, Part> parts, SequencedMap<String, Optional<String>> files) {

    /**
     * The plan that touches as few files as possible: a part that did not change keeps its file, however it is formatted; one that kept
     * its name keeps its path.
     *
     * @param before what each file holds now
     * @param implicit parts that were made up for want of a readable file, and need none as long as they stay so
     * @param foreign paths that must not be taken
     */
    static SavePlan of(Map<String, Part> before, Set<Part> implicit, Collection<String> foreign, Document document) {
        Map<String, String> paths = new HashMap<>();
        before.forEach((path, part) -> paths.put(part.key(), path));
        SequencedMap<String, Part> after = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        foreign.forEach(path -> taken.add(FileNames.key(path)));
        Map<String, Part> unplaced = new LinkedHashMap<>();
        for (Part part : PartFiles.of(document)) {
            String path = paths.get(part.key());
            if (path != null && part.name().equals(nameOf(before, path))) {
                after.put(path, part);
                taken.add(FileNames.key(path));
            } else if (path != null || !implicit.contains(part)) {
                unplaced.put(part.key(), part);
            }
        }
        unplaced.forEach((key, part) -> {
            String fresh = PartFiles.path(part, taken);
            String old = paths.get(key);
            // On some file systems names that differ by case alone are one file: it is left where it is.
            String path = old != null && old.equalsIgnoreCase(fresh) && !taken.contains(FileNames.key(old)) ? old : fresh;
            after.put(path, part);
            taken.add(FileNames.key(path));
        });
        return new SavePlan(after, changes(before, after));
    }

    private static SequencedMap<String, Optional<String>> changes(Map<String, Part> before, Map<String, Part> after) {
        SequencedMap<String, Optional<String>> files = new TreeMap<>();
        after.forEach((path, part) -> {
            if (!part.equals(before.get(path))) {
                files.put(path, Optional.of(part.text()));
            }
        });
        before.keySet().stream().filter(path -> !after.containsKey(path)).forEach(path -> files.put(path, Optional.empty()));
        return files;
    }

    private static String nameOf(Map<String, Part> parts, String path) {
        Part part = parts.get(path);
        return part == null ? "" : part.name();
    }
}
