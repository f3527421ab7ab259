package dev.crowfoot.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Inheritance.Child;
import dev.crowfoot.design.Inheritance.Discriminator;
import dev.crowfoot.design.Inheritance.Root;
import dev.crowfoot.design.Inheritance.Said;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.id.ColumnId;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What only a few entities have, children of joined tables above all, is out of the way elsewhere and is changed where it is. */
@ExtendWith(ApplicationExtension.class)
class InspectorHierarchyTest {

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private InspectorHarness inspector;

    @Start
    void start(Stage stage) {
        inspector = new InspectorHarness(stage);
    }

    private String prompt(String id) {
        return inspector.control(id, TextField.class).getPromptText();
    }

    @Test
    void aDiscriminatorMayBeNullAndHasADefaultAndAComment() {
        inspector.select(Blog.USER);
        inspector.click("section-inheritance");
        inspector.choose("inheritance-place", "Root");
        inspector.enter("discriminator-default", "USER");
        inspector.click("discriminator-nullable");
        inspector.enter("discriminator-comment", "Which class it is");
        Said said = new Said(true, DefaultValue.literal("USER"), "Which class it is");
        Root root = assertInstanceOf(Root.class, inspector.entity(Blog.USER).inheritance());
        assertEquals(Discriminator.DEFAULT.withSaid(said), root.discriminator());
        assertEquals("Change discriminator of User", inspector.history().getLast());
        assertFalse(inspector.isShown("section-toParent"));
        inspector.undoAllAndRedo();
    }

    @Test
    void aJoinedChildSaysTheKeyToItsParent() {
        inspector.select(Blog.USER);
        inspector.click("section-inheritance");
        inspector.choose("inheritance-place", "Root");
        inspector.select(Blog.TAG);
        inspector.choose("inheritance-place", "Child");
        assertFalse(inspector.isShown("section-toParent"), "one table has no key to itself");
        inspector.select(Blog.USER);
        inspector.choose("inheritance-strategy", "Joined");
        inspector.select(Blog.TAG);
        inspector.click("section-toParent");
        assertEquals("fk_tags_id", prompt("toParent-name"));
        inspector.enter("toParent-name", "tag_is_user");
        inspector.choose("toParent-onDelete", "Cascade");
        inspector.choose("toParent-deferrability", "At commit");
        inspector.click("toParent-columns-toParent-userid");
        assertEquals("id", prompt("joinColumn-name-toParent-userid"));
        inspector.enter("joinColumn-name-toParent-userid", "user_id");
        ForeignKeySpec key = Child.TO_PARENT.withName("tag_is_user").withOnDelete(ReferentialAction.CASCADE)
                .withDeferrability(Deferrability.INITIALLY_DEFERRED)
                .withColumns(List.of(JoinColumn.named(ColumnId.of(Blog.USER_ID), "user_id")));
        assertEquals(key, assertInstanceOf(Child.class, inspector.entity(Blog.TAG).inheritance()).toParent());
        assertEquals("Change key to the parent of Tag", inspector.history().getLast());
        assertFalse(inspector.isShown("toParent-indexed"), "the primary key is its index");
        inspector.undoAllAndRedo();
    }

    @Test
    void whatFollowsFromAMemberHasANameToo() {
        inspector.select(Blog.TAG);
        assertFalse(inspector.isShown("section-names"), "nothing of its table is implied");
        inspector.select(Blog.USER);
        inspector.click("section-names");
        inspector.click("names-email-uq");
        assertEquals("uq_users_email", prompt("names-name-email-uq"));
        inspector.enter("names-name-email-uq", "one_mail");
        assertEquals(Map.of("email.uq", "one_mail"), inspector.entity(Blog.USER).names());
        assertEquals("Change names of constraints of User", inspector.history().getLast());
        inspector.enter("names-name-email-uq", "");
        assertEquals(Map.of(), inspector.entity(Blog.USER).names());
        inspector.undoAllAndRedo();
    }
}
