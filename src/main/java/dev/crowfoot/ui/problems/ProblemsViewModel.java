package dev.crowfoot.ui.problems;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.DocumentChange;
import dev.crowfoot.document.Subscription;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Listeners;
import dev.crowfoot.ui.common.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The problems of the open document, found anew after each edit; a list that was overtaken is dropped. */
public final class ProblemsViewModel {

    private final Workspace workspace;
    private final Function<Document, List<Problem>> finder;
    private final Background.Latest work;
    private final Listeners<Problem> goings = new Listeners<>();
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());

    /** The problems that the finder, on a background thread, finds in the workspace's document. */
    public ProblemsViewModel(Workspace workspace, Background background, Function<Document, List<Problem>> finder) {
        this.workspace = workspace;
        this.finder = finder;
        this.work = background.latest();
        workspace.store().listen(this::changed);
        find();
    }

    /** The worst first. */
    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    private void changed(DocumentChange change) {
        if (change.changesRevision()) {
            find();
        }
    }

    private void find() {
        Document document = workspace.document();
        work.run(() -> finder.apply(document), problems::set, workspace.notices()::failed);
    }

    /** Where it is, in words. */
    String place(Problem problem) {
        Design design = workspace.document().design();
        String owner = name(design, problem.place().owner());
        if (problem.place().element() instanceof MemberId member && problem.place().owner() instanceof OwnerId id) {
            return design.owner(id).flatMap(o -> o.member(member)).map(m -> owner + "." + m.name()).orElse(owner);
        }
        return owner;
    }

    private static String name(Design design, Id id) {
        return switch (id) {
            case OwnerId owner -> design.owner(owner).map(Owner::name).orElse("");
            case EnumTypeId type -> design.enumType(type).map(EnumType::name).orElse("");
            case SequenceId sequence -> design.sequence(sequence).map(Sequence::name).orElse("");
            case SqlObjectId object -> design.sqlObject(object).map(SqlObject::name).orElse("");
            case MemberId _,EnumConstantId _,UniqueId _,CheckId _,IndexId _ ->
                throw new IllegalArgumentException("nothing owned by " + id + " has a problem");
        };
    }

    /** Selects what has the problem, and shows it. */
    void goTo(Problem problem) {
        workspace.reveal(problem.place().closest());
        goings.tell(problem);
    }

    /** Tells the listener to which problem the person goes, after what has it was selected. */
    public Subscription onGo(Consumer<Problem> listener) {
        return goings.add(listener);
    }

    /** What can be done about it at once. */
    public Optional<Edit> fix(Problem problem) {
        return FixEdits.of(problem, workspace.document().design());
    }

    /** Does it. */
    void run(Edit fix) {
        workspace.run(fix);
    }
}
