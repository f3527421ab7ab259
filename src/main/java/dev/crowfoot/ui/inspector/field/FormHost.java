package dev.crowfoot.ui.inspector.field;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.FieldName;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the views of fields hand over what a person does. */
public interface FormHost {

    /**
     * What came of a change.
     *
     * @param refused why it was not done; null if it was
     * @param says what the person should know of it; null for nothing
     */
    record Result(@Nullable String refused, @Nullable String says) {

        /** Whether it was done. */
        public boolean isDone() {
            return refused == null;
        }
    }

    /** Makes the change and does it; an {@link IllegalArgumentException} of the maker is a refusal. */
    Result submit(Supplier<Change> change);

    /** Whether changes are being shown just now, so that nothing can be done. */
    boolean isShowing();

    /** Selects the thing. */
    void open(Id id);

    /** Whether a section or a list item is unfolded. */
    boolean isUnfolded(String key, boolean otherwise);

    /** Remembers for the session whether a section or a list item is unfolded. */
    void unfold(String key, boolean unfolded);

    /** What is wrong with what that field holds. */
    List<Problem> problems(FieldName field);

    /** What can be done about a problem at once. */
    Optional<Edit> fix(Problem problem);

    /** Whether something is wrong with the part of that key. */
    boolean isWrong(String part);

    /** Takes back, or does again, what was done last to the document. */
    void travel(boolean back);
}
