package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.yaml.YamlError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The files of one folder, as somebody may have made it who means harm: nothing is followed out of it, nothing too large is read. */
final class Disk {

    private static final long LARGEST = 32L * 1024 * 1024;

    private final Path root;

    Disk(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** The paths of all files that projects have, in order. */
    List<String> list() throws IOException {
        List<String> paths = new ArrayList<>();
        for (String single : List.of(PartFiles.HEAD, PartFiles.SEQUENCES, PartFiles.BASELINE)) {
            if (Files.exists(root.resolve(single))) {
                paths.add(single);
            }
        }
        for (Map.Entry<String, String> folder : PartFiles.FOLDERS.entrySet()) {
            Path directory = root.resolve(folder.getKey());
            if (Files.isDirectory(directory) && isInside(directory)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + folder.getValue())) {
                    files.forEach(file -> paths.add(folder.getKey() + "/" + file.getFileName()));
                }
            }
        }
        paths.sort(null);
        return paths;
    }

    /**
     * The content of a file.
     *
     * @throws YamlError if it leads out of the folder, is no plain file or too large
     */
    byte[] read(String path) throws IOException {
        Path file = root.resolve(path);
        if (!isInside(file)) {
            throw new YamlError(0, 0, "this is a link that leads out of the project's folder, and is not followed");
        }
        if (!Files.isRegularFile(file)) {
            throw new YamlError(0, 0, "this is no plain file");
        }
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new YamlError(0, 0, "this file has " + size / (1024 * 1024) + " MB; a project's file may have "
                    + LARGEST / (1024 * 1024) + " MB");
        }
        return Files.readAllBytes(file);
    }

    /** The fingerprint of the file as it is now; empty if it is not there. */
    String fingerprint(String path) throws IOException {
        if (!Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try {
            return fingerprint(read(path));
        } catch (NoSuchFileException gone) {
            return "";
        } catch (YamlError unreadable) {
            return "unreadable";
        }
    }

    static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }

    /**
     * The text of a file.
     *
     * @throws YamlError at the place where it is not UTF-8
     */
    static String text(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            int line = 1;
            int column = 1;
            for (int i = 0; i < bytes.position(); i++) {
                column = content[i] == '\n' ? 1 : column + 1;
                line += content[i] == '\n' ? 1 : 0;
            }
            throw new YamlError(line, column, "this is not UTF-8 text");
        }
    }

    /** Whether the file, or where a link leads, is in the folder; also for what is not there yet in a folder that is. */
    boolean isInside(Path file) throws IOException {
        Path existing = file;
        while (existing != null && !Files.exists(existing)) {
            if (Files.isSymbolicLink(existing)) {
                return false;
            }
            existing = existing.getParent();
        }
        return existing != null && existing.toRealPath().startsWith(root.toRealPath());
    }
}
