package dev.crowfoot.ui.welcome;

import dev.crowfoot.app.project.OutsideChange;
import dev.crowfoot.app.project.UnsavedWork;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.dialogs.Dialogs;
import dev.crowfoot.ui.dialogs.Dialogs.Choice;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Puts the questions of {@link Projects} in dialogs. */
public final class ProjectQuestions implements Projects.Questions {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.UK)
                    .withZone(ZoneId.systemDefault());
    private final Dialogs dialogs;

    /** Questions over the main window. */
    public ProjectQuestions(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void recover(UnsavedWork work, Runnable recover, Runnable discard) {
        String changed =
                work.changedSince().isEmpty() ? "" : "\n\n" + Texts.of("question.recover.changed", String.join(", ", work.changedSince()));
        dialogs.ask(Texts.of("question.recover.title"),
                Texts.of("question.recover", TIME.format(work.time()), String.join(", ", work.files().stream().limit(6).toList()))
                        + changed,
                List.of(new Choice("question.recover.no", false, discard), new Choice("question.recover.yes", true, recover)));
    }

    @Override
    public void unsaved(Runnable save, Runnable discard) {
        dialogs.ask(Texts.of("question.unsaved.title"), Texts.of("question.unsaved"),
                List.of(new Choice("question.unsaved.discard", false, discard), new Choice("question.unsaved.save", true, save)));
    }

    @Override
    public void changedOutside(List<OutsideChange> changes, Runnable overwrite, Runnable reload) {
        dialogs.ask(Texts.of("question.outside.title"),
                Texts.of("question.outside", String.join(", ", changes.stream().map(OutsideChange::file).limit(6).toList())),
                List.of(new Choice("question.outside.reload", false, reload), new Choice("question.outside.overwrite", false, overwrite)));
    }
}
