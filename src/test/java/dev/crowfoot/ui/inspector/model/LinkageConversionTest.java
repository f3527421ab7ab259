package dev.crowfoot.ui.inspector.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edits;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.ui.inspector.Blog;
import dev.crowfoot.ui.inspector.form.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkageConversionTest {
    private static final Entity POST = Blog.document().design().entity(Blog.POST).orElseThrow();
    private static final Relationship AUTHOR = (Relationship) POST.member(Blog.AUTHOR).orElseThrow();

    private static Relationship after(Document document, Change change) {
        Outcome.Applied applied = assertInstanceOf(Outcome.Applied.class, Edits.apply(document, change.edit()));
        return (Relationship) applied.document().design().entity(Blog.POST).orElseThrow().member(Blog.AUTHOR).orElseThrow();
    }

    private static Relationship with(ForeignKeySpec key) {
        return AUTHOR.withLinkage(new Linkage.JoinColumns(key));
    }

    @Test
    void theColumnsOfAForeignKeyBecomeThoseOfTheJoinTable() {
        List<JoinColumn> columns = List.of(JoinColumn.named(ColumnId.of(Blog.USER_ID), "writer"));
        Change change = LinkageConversion.of(POST, with(ForeignKeySpec.DEFAULT.withColumns(columns))).to(Cardinality.MANY_TO_MANY);
        assertNull(change.says());
        Relationship converted = after(Blog.document(), change);
        assertEquals(Cardinality.MANY_TO_MANY, converted.cardinality());
        assertEquals(new Linkage.JoinTable(Linkage.JoinTable.DEFAULT.table(), Linkage.JoinTable.DEFAULT.toOwner(),
                ForeignKeySpec.DEFAULT.withColumns(columns).withOnDelete(ReferentialAction.CASCADE), null, null), converted.linkage());
    }

    @Test
    void whatAJoinTableCannotDoIsSaid() {
        ForeignKeySpec key = ForeignKeySpec.DEFAULT.withName("fk_author").withOnDelete(ReferentialAction.SET_NULL);
        Relationship orphans = with(key).withInverse(AUTHOR.inverse().withOrphanRemoval(true));
        Change change = LinkageConversion.of(POST, orphans).to(Cardinality.MANY_TO_MANY);
        assertEquals("Lost: the foreign key's name fk_author, on delete Set null, which a join table cannot do, "
                + "orphan removal, which many-to-many cannot do. Undo brings it back.", change.says());
    }

    @Test
    void whatWasInTheKeyLeavesIt() {
        Entity keyed = POST.withKey(Key.of(ColumnId.of(Blog.POST_ID), ColumnId.of(Blog.AUTHOR)));
        Document document = Blog.document().withDesign(Blog.document().design().with(keyed));
        Change change = LinkageConversion.of(keyed, AUTHOR).held(true);
        Outcome.Applied applied = (Outcome.Applied) Edits.apply(document, change.edit());
        assertEquals(Key.of(ColumnId.of(Blog.POST_ID)), applied.document().design().entity(Blog.POST).orElseThrow().key());
        assertEquals("Lost: its place in the primary key. Undo brings it back.", change.says());
    }

    @Test
    void thereAndBackIsWhatItWas() {
        Relationship there = after(Blog.document(), LinkageConversion.of(POST, AUTHOR).to(Cardinality.MANY_TO_MANY));
        Document between = Blog.document().withDesign(Blog.document().design().with(POST.withMembers(
                POST.members().stream().map(m -> m.id().equals(Blog.AUTHOR) ? there : m).toList())));
        assertEquals(AUTHOR, after(between, LinkageConversion.of(POST, there).to(Cardinality.MANY_TO_ONE)));
    }
}
