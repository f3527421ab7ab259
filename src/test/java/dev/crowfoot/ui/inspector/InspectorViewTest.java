package dev.crowfoot.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.document.edit.Edit;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class InspectorViewTest {

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private InspectorHarness inspector;

    @Start
    void start(Stage stage) {
        inspector = new InspectorHarness(stage);
    }

    @Test
    void enterTakesATextOverEscPutsTheOldOneBack() {
        inspector.select(Blog.TITLE);
        inspector.type("attribute-name", "headline");
        inspector.press(KeyCode.ESCAPE);
        assertEquals("title", inspector.text("attribute-name"));
        assertEquals(List.of(), inspector.history());
        inspector.enter("attribute-name", "headline");
        assertEquals("headline", inspector.attribute(Blog.TITLE).name());
        assertEquals(List.of("Rename title to headline"), inspector.history());
        inspector.undoAllAndRedo();
    }

    @Test
    void leavingAFieldTakesItsTextOver() {
        inspector.select(Blog.POST);
        inspector.type("entity-table", "articles");
        inspector.press(KeyCode.TAB);
        assertEquals("articles", inspector.entity(Blog.POST).table().name());
        assertEquals(1, inspector.history().size());
    }

    @Test
    void whatWasTypedIsKeptWhenSomethingElseIsSelected() {
        inspector.select(Blog.TITLE);
        inspector.type("attribute-name", "headline");
        inspector.select(Blog.STATUS);
        assertEquals("headline", inspector.attribute(Blog.TITLE).name());
        assertEquals("status", inspector.text("attribute-name"));
    }

    @Test
    void aRefusalIsSaidAtTheFieldAndPutsTheOldTextBackWhenItIsLeft() {
        inspector.select(Blog.TITLE);
        inspector.enter("attribute-length", "0");
        assertTrue(inspector.isSaid("String length must be 1 to 10485760, not 0."));
        inspector.press(KeyCode.TAB);
        assertEquals("200", inspector.text("attribute-length"));
        assertEquals(List.of(), inspector.history());
    }

    @Test
    void changesFromElsewhereAreShownAndLeaveFocusAndCaretAlone() {
        inspector.select(Blog.TITLE);
        inspector.click("attribute-name");
        TextField field = inspector.control("attribute-name", TextField.class);
        InspectorHarness.onUi(() -> {
            field.positionCaret(2);
            return inspector.workspace.run(new Edit.ChangeMember(Blog.POST, inspector.attributeNow(Blog.TITLE).withNullable(true)));
        });
        InspectorHarness.settle();
        assertTrue(InspectorHarness.onUi(field::isFocused));
        assertEquals(2, InspectorHarness.onUi(field::getCaretPosition));
        inspector.press(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        assertFalse(inspector.attribute(Blog.TITLE).column().nullable());
        assertTrue(InspectorHarness.onUi(field::isFocused));
    }

    @Test
    void whatIsDeletedElsewhereIsNotShownAnyMore() {
        inspector.select(Blog.TITLE);
        InspectorHarness.onUi(() -> inspector.workspace.run(new Edit.Remove(Set.of(Blog.TITLE))));
        InspectorHarness.settle();
        assertTrue(inspector.isShown("project-entities"));
        InspectorHarness.onUi(() -> {
            inspector.workspace.store().undo();
            return true;
        });
        InspectorHarness.settle();
        assertEquals("title", inspector.text("attribute-name"));
    }

    @Test
    void aTypeIsChosenBySearchOrTyped() {
        inspector.select(Blog.TITLE);
        inspector.choose("attribute-type", "integ");
        assertEquals(SimpleType.INTEGER, inspector.attribute(Blog.TITLE).type());
        inspector.choose("attribute-type", "decimal(12,2)");
        assertEquals(new DecimalType(12, 2), inspector.attribute(Blog.TITLE).type());
        inspector.enter("attribute-scale", "3");
        assertEquals(new DecimalType(12, 3), inspector.attribute(Blog.TITLE).type());
        inspector.choose("attribute-type", "New enum");
        EnumRef made = (EnumRef) inspector.attribute(Blog.TITLE).type();
        assertEquals("Title", InspectorHarness.onUi(() -> inspector.workspace.document().design().enumType(made.enumType())
                .orElseThrow().name()));
        assertEquals(4, inspector.history().size());
        inspector.undoAllAndRedo();
    }

    @Test
    void nullabilityUniquenessKeyAndDefaultAreSet() {
        inspector.select(Blog.TITLE);
        inspector.click("attribute-nullable");
        inspector.click("attribute-unique");
        inspector.enter("attribute-default", "now()");
        assertEquals(DefaultValue.expression("now()"), inspector.attribute(Blog.TITLE).column().defaultValue());
        inspector.click("attribute-defaultIsSql");
        assertEquals(DefaultValue.literal("now()"), inspector.attribute(Blog.TITLE).column().defaultValue());
        assertTrue(inspector.attribute(Blog.TITLE).column().nullable());
        assertTrue(inspector.attribute(Blog.TITLE).column().unique());
        inspector.click("attribute-key");
        assertTrue(inspector.entity(Blog.POST).isKey(Blog.TITLE));
        inspector.undoAllAndRedo();
    }

    @Test
    void generationRoleAndValidationAreSet() {
        inspector.select(Blog.POST_ID);
        inspector.choose("attribute-generation", "Identity, always");
        inspector.enter("identity-start", "1000");
        ValueGeneration.Identity identity = (ValueGeneration.Identity) inspector.attribute(Blog.POST_ID).generation();
        assertTrue(identity.always());
        assertEquals(1000L, identity.options().start());
        inspector.click("section-java");
        inspector.choose("attribute-role", "Natural");
        assertEquals(AttributeRole.NATURAL_ID, inspector.attribute(Blog.POST_ID).role());
        inspector.click("section-validations");
        inspector.click("validations-add");
        inspector.robot.clickOn("#inspector-add-min");
        InspectorHarness.settle();
        inspector.enter("validation-value-rule0", "7");
        assertEquals(List.of(new Validation.Min(7)), inspector.attribute(Blog.POST_ID).java().validations());
        inspector.undoAllAndRedo();
    }

    @Test
    void anAttributeIsAddedInOneLine() {
        inspector.select(Blog.POST);
        inspector.enter("members-quick", "body text");
        Member added = inspector.entity(Blog.POST).members().getLast();
        assertEquals("body", added.name());
        assertEquals("", inspector.text("members-quick"));
        inspector.enter("members-quick", "body: strng");
        assertTrue(inspector.isSaid("“strng” is no type and no enum of this project. For a type of one database alone write native"
                + " \"strng\"."));
        assertEquals(List.of("Add body to Post"), inspector.history());
    }

    @Test
    void membersAreReorderedByKeys() {
        inspector.select(Blog.POST);
        inspector.click("members-title");
        inspector.press(KeyCode.UP, KeyCombination.ALT_DOWN);
        assertEquals(List.of("title", "id", "status", "author", "tags"), inspector.memberNames(Blog.POST));
        inspector.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        inspector.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        assertEquals(List.of("id", "status", "title", "author", "tags"), inspector.memberNames(Blog.POST));
        inspector.undoAllAndRedo();
    }

    @Test
    void aDoubleClickOnAMemberSelectsIt() {
        inspector.select(Blog.POST);
        inspector.doubleClick("members-status");
        assertEquals(Set.of(Blog.STATUS), InspectorHarness.onUi(() -> inspector.workspace.selection().get()));
        inspector.click("holder");
        assertEquals(Set.of(Blog.POST), InspectorHarness.onUi(() -> inspector.workspace.selection().get()));
    }

    @Test
    void deleteRemovesAMember() {
        inspector.select(Blog.POST);
        inspector.click("members-title");
        inspector.press(KeyCode.DELETE);
        assertEquals(List.of("id", "status", "author", "tags"), inspector.memberNames(Blog.POST));
        inspector.undoAllAndRedo();
    }
}
