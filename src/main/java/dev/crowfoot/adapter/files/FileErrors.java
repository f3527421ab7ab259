package dev.crowfoot.adapter.files;

import dev.crowfoot.app.UserError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in words what a file system refuses. */
final class FileErrors {

    private FileErrors() {}

    static UserError writing(Path folder, IOException e) {
        return new UserError(UserError.Kind.PROJECT, "The project in " + folder + " could not be saved: " + reason(e) + ".",
                "The files are as they were. " + wayOut(e), e);
    }

    static UserError reading(Path folder, IOException e) {
        return new UserError(UserError.Kind.PROJECT, "The project in " + folder + " could not be read: " + reason(e) + ".", wayOut(e), e);
    }

    private static String reason(IOException e) {
        String text = text(e);
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + " must not be written or read by you";
        }
        if (isFull(e)) {
            return "the disk is full";
        }
        return text.isEmpty() ? e.getClass().getSimpleName() : text;
    }

    private static String wayOut(IOException e) {
        if (isFull(e)) {
            return "Make room on the disk and save again.";
        }
        if (e instanceof AccessDeniedException || text(e).contains("ead-only")) {
            return "Change the rights of the folder, or save the project elsewhere.";
        }
        return "Look at what is in the way and try again.";
    }

    private static boolean isFull(IOException e) {
        String text = text(e).toLowerCase(Locale.ROOT);
        return text.contains("no space left") || text.contains("not enough space") || text.contains("quota exceeded");
    }

    private static String text(IOException e) {
        if (e instanceof FileSystemException refused && refused.getReason() != null) {
            return refused.getFile() + ": " + refused.getReason();
        }
        String message = e.getMessage();
        return message == null ? "" : message;
    }
}
