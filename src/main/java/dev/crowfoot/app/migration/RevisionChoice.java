package dev.crowfoot.app.migration;

import dev.crowfoot.app.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which revision a person means: {@code head}, {@code base}, {@code +2}, {@code -1}, an id, or the beginning of one. */
final class RevisionChoice {

    private final MigrationState state;
    private final List<Revision> all = new ArrayList<>();

    RevisionChoice(MigrationState state) {
        this.state = state;
        all.addAll(state.applied());
        state.partial().ifPresent(partial -> all.add(partial.revision()));
        all.addAll(state.pending());
    }

    /** The last revision to run, or empty if there is none to run at all. */
    Optional<Revision> up(String choice) {
        if (choice.equals("head")) {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
        }
        if (choice.matches("\\+[1-9][0-9]{0,8}")) {
            int last = Math.min(all.size(), state.applied().size() + Integer.parseInt(choice.substring(1)));
            return last == 0 ? Optional.empty() : Optional.of(all.get(last - 1));
        }
        Revision wanted = withPrefix(choice);
        if (state.applied().indexOf(wanted) < state.applied().size() - 1 && state.applied().contains(wanted)) {
            throw use("The database is past " + wanted.id() + " already.", "Go back to it with downgrade.");
        }
        return Optional.of(wanted);
    }

    /** The revision to go back to, or empty for before the first. */
    Optional<Revision> down(String choice) {
        if (choice.equals("base")) {
            return Optional.empty();
        }
        if (choice.matches("-[1-9][0-9]{0,8}")) {
            int stays = standing() - Integer.parseInt(choice.substring(1));
            return stays <= 0 ? Optional.empty() : Optional.of(all.get(stays - 1));
        }
        Revision wanted = withPrefix(choice);
        if (!state.applied().contains(wanted)) {
            throw use("The database is not at " + wanted.id() + " yet, so there is no way back to it.", "Go to it with upgrade.");
        }
        return Optional.of(wanted);
    }

    /** The revisions that ran, wholly or in part, and come after that one; newest first. */
    List<Revision> after(Optional<Revision> kept) {
        int from = kept.map(all::indexOf).orElse(-1) + 1;
        return from >= standing() ? List.of() : all.subList(from, standing()).reversed();
    }

    /** The revisions that did not run wholly, up to that one; oldest first. */
    List<Revision> upTo(Revision last) {
        int to = all.indexOf(last) + 1;
        return to <= state.applied().size() ? List.of() : all.subList(state.applied().size(), to);
    }

    private int standing() {
        return state.applied().size() + (state.partial().isPresent() ? 1 : 0);
    }

    private Revision withPrefix(String prefix) {
        List<Revision> found = all.stream().filter(r -> r.id().startsWith(prefix)).toList();
        Optional<Revision> exact = found.stream().filter(r -> r.id().equals(prefix)).findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        if (found.isEmpty()) {
            throw use("There is no revision " + prefix + " in this project.", "See them with history.");
        }
        if (found.size() > 1) {
            throw use("Several revisions begin with " + prefix + ": " + String.join(", ", found.stream().map(Revision::id).toList()) + ".",
                    "Write more of the id.");
        }
        return found.getFirst();
    }

    private static UserError use(String what, String wayOut) {
        return new UserError(UserError.Kind.USE, what, wayOut, null);
    }
}
