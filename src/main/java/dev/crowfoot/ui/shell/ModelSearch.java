package dev.crowfoot.ui.shell;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.ui.common.Workspace;
import java.util.ArrayList;
import java.util.List;

/** Finds drawn things by name: entities first, then what is in them. */
final class ModelSearch {

    private static final int MOST = 100;
    private final Workspace workspace;

    ModelSearch(Workspace workspace) {
        this.workspace = workspace;
    }

    List<Pick> find(String query) {
        return FuzzyMatch.find(all(workspace.document().design()), query, Pick::text, MOST);
    }

    private List<Pick> all(Design design) {
        List<Pick> picks = new ArrayList<>();
        design.owners().forEach(owner -> picks.add(pick(owner.id(), owner.name(), "", "bi-table")));
        design.enums().values().forEach(type -> picks.add(pick(type.id(), type.name(), "", "bi-list-ol")));
        design.sequences().values().forEach(s -> picks.add(pick(s.id(), s.name(), "", "bi-sort-numeric-down")));
        design.sqlObjects().values().forEach(o -> picks.add(pick(o.id(), o.name(), "", "bi-code-slash")));
        design.owners().forEach(owner -> addMembers(owner, picks));
        design.enums().values().forEach(type -> addConstants(type, picks));
        return picks;
    }

    private void addMembers(Owner owner, List<Pick> picks) {
        for (Member member : owner.members()) {
            String icon = member instanceof Relationship ? "bi-arrow-right" : "bi-dash";
            picks.add(pick(member.id(), member.name(), owner.name(), icon));
        }
    }

    private void addConstants(EnumType type, List<Pick> picks) {
        type.constants().forEach(c -> picks.add(pick(c.id(), c.name(), type.name(), "bi-dot")));
    }

    private Pick pick(Id id, String text, String detail, String icon) {
        return new Pick(text, detail, icon, () -> workspace.reveal(id));
    }
}
