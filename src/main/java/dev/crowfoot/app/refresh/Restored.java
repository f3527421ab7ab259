package dev.crowfoot.app.refresh;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Edits;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.document.refresh.Difference;
import dev.crowfoot.document.refresh.Difference.Where;
import dev.crowfoot.schema.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts back what a drawing had once and a database still has, as it was drawn: under its old id, so that the next revision does not take it for something else that is
 * dropped and made again.
 */
final class Restored {

    private final Design source;
    private final List<Edit> edits = new ArrayList<>();
    private Document document;

    Restored(Document document, Design source) {
        this.document = document;
        this.source = source;
    }

    Document document() {
        return document;
    }

    List<Edit> edits() {
        return edits;
    }

    /** Puts back those that are taken and known: types and sequences, entities, members, the rest. */
    Restored with(List<Difference> taken) {
        List<Difference> lost = taken.stream().filter(d -> d.where() == Where.ONLY_DATABASE).toList();
        lost.stream().filter(d -> d.tableId() == null).forEach(d -> alone(d.id().value()));
        lost.stream().filter(d -> d.kind().equals("table")).forEach(d -> entity(d.id()).ifPresent(this::entity));
        lost.stream().filter(d -> d.kind().equals("table")).forEach(d -> between(d.id()));
        lost.forEach(this::member);
        return this;
    }

    private void alone(String id) {
        source.enums().values().stream().filter(e -> e.id().value().equals(id) && document.design().enumType(e.id()).isEmpty())
                .forEach(e -> apply(new Edit.AddEnum(e)));
        source.sequences().values().stream().filter(s -> s.id().value().equals(id)).forEach(s -> apply(new Edit.PutSequence(s)));
        source.sqlObjects().values().stream().filter(o -> o.id().value().equals(id)).forEach(o -> apply(new Edit.PutSqlObject(o)));
    }

    private Optional<Entity> entity(ElementId id) {
        return source.entities().values().stream().filter(e -> e.id().value().equals(id.value())).findFirst();
    }

    /** Without members that are elsewhere by now, and with the enums that it needs. */
    private void entity(Entity entity) {
        if (document.design().entity(entity.id()).isEmpty()) {
            List<Member> members = entity.members().stream().filter(m -> !isThere(m)).toList();
            entity.members().forEach(this::needs);
            apply(new Edit.AddOwner(entity.withMembers(members).withMixins(
                    entity.mixins().stream().filter(m -> document.design().mixins().containsKey(m)).toList()), null, null));
        }
    }

    private void needs(Member member) {
        if (member instanceof dev.crowfoot.design.Attribute a
                && a.type() instanceof dev.crowfoot.design.type.EnumRef(var id, var _)) {
            alone(id.value());
        }
    }

    private boolean isThere(Member member) {
        return document.design().owners().anyMatch(o -> o.members().stream().anyMatch(m -> m.id().value().equals(member.id().value())));
    }

    /** A relationship with a table of its own. */
    private void between(ElementId table) {
        for (Entity owner : source.entities().values()) {
            owner.members().stream().filter(m -> m.id().value().equals(table.value())).forEach(m -> add(owner.id(), m));
        }
    }

    /** The member whose column it is. */
    private void member(Difference difference) {
        ElementId table = difference.tableId();
        String id = difference.id().value();
        String member = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
        if (table != null) {
            entity(table).ifPresent(owner -> owner.members().stream().filter(m -> m.id().value().equals(member))
                    .forEach(m -> add(owner.id(), m)));
        }
    }

    private void add(EntityId owner, Member member) {
        Entity there = document.design().entities().get(owner);
        if (there != null && !isThere(member)) {
            needs(member);
            apply(new Edit.AddMember(owner, member, there.members().size()));
        }
    }

    /** What cannot be put back as it was is drawn anew. */
    private void apply(Edit edit) {
        if (Edits.apply(document, edit) instanceof Outcome.Applied applied) {
            document = applied.document();
            edits.add(edit);
        }
    }
}
