package dev.crowfoot.adapter.files;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files that every file system takes, made from names that nobody checked. */
final class FileNames {

    private static final int LONGEST = 80;
    /** Names that Windows keeps for devices, whatever the ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])");

    private FileNames() {}

    /**
     * A path that is not taken: the name itself if it is harmless, else what is left of it with the id behind.
     *
     * @param taken paths in lower case
     */
    static String path(String folder, String name, String id, String ending, Set<String> taken) {
        String safe = safe(name);
        String plain = folder + "/" + name + ending;
        if (safe.equals(name) && !DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches() && !taken.contains(key(plain))) {
            return plain;
        }
        String withId = folder + "/" + (safe.isEmpty() ? "" : safe + "-") + id;
        String candidate = withId + ending;
        for (int i = 2; taken.contains(key(candidate)); i++) {
            candidate = withId + "-" + i + ending;
        }
        return candidate;
    }

    /** Paths that differ by case alone are one on some file systems. */
    static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static String safe(String name) {
        String letters = name.replaceAll("[^A-Za-z0-9_]", "");
        return letters.substring(0, Math.min(LONGEST, letters.length()));
    }
}
