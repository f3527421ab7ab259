package dev.crowfoot.adapter.files;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A program that works on a project until it is killed, and says after each step what can no longer be lost. */
final class SaveForever {

    private static final int ENTITIES = 12;
    /** What a crash may cost, in milliseconds. */
    private static final long A_SECOND = 1000;

    private SaveForever() {}

    /** All entities of a version have its number in their names, so that each save renames all files; every third has one less. */
    static Document version(int number) {
        Document document = Document.empty(Settings.of("shop", Target.H2));
        for (int i = 0; i < ENTITIES - (number % 3 == 0 ? 1 : 0); i++) {
            Entity entity = Entity.named(new EntityId("e" + i), "Entity" + i + "v" + number).withComment("version " + number);
            document = document.withDesign(document.design().with(entity));
        }
        return document;
    }

    /** The number of a document that is a version as a whole; it fails for one that is made of two. */
    static int number(Document document) {
        String comments = document.design().entities().values().stream().map(Entity::comment).distinct()
                .collect(Collectors.joining(" and "));
        int number = Integer.parseInt(comments.replace("version ", ""));
        if (!document.equals(version(number))) {
            throw new AssertionError("not the whole of version " + number);
        }
        return number;
    }

    public static void main(String[] args) throws InterruptedException {
        ProjectFolder project = new FileProjects().open(Path.of(args[0]), Progress.NONE);
        FileEditJournal journal = new FileEditJournal(Path.of(args[1]));
        for (int number = number(project.saved()) + 1;; number++) {
            switch (args[2]) {
                case "save" -> project.save(version(number), false);
                case "edit" -> {
                    journal.note(project, version(number));
                    journal.flush();
                }
                case "wait" -> {
                    journal.note(project, version(number));
                    Thread.sleep(A_SECOND);
                }
                default -> throw new IllegalArgumentException(args[2]);
            }
            System.out.println(number);
        }
    }
}
