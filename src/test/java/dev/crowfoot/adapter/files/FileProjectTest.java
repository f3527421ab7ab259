package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.BadFile;
import dev.crowfoot.app.project.OutsideChange;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.SaveReport.Refused;
import dev.crowfoot.app.project.SaveReport.Saved;
import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileProjectTest {
    private static final String ORDER = "design/entities/Order.yaml";
    private static final String CUSTOMER = "design/entities/Customer.yaml";

    private final FileProjects files = new FileProjects();
    private final Entity order = Entity.named(new EntityId("e1"), "Order")
            .withMembers(List.of(Attribute.of(new AttributeId("a1"), "title", new StringType(40))));
    private final Entity customer = Entity.named(new EntityId("e2"), "Customer");
    private final Document document = document(order, customer);

    @TempDir
    Path temp;

    private static Document document(Entity... entities) {
        Document document = Document.empty(Settings.of("shop", Target.H2));
        for (Entity entity : entities) {
            document = document.withDesign(document.design().with(entity));
        }
        return document;
    }

    private ProjectFolder created() {
        return files.create(temp.resolve("shop"), document);
    }

    private ProjectFolder opened() {
        return files.open(temp.resolve("shop"), Progress.NONE);
    }

    private void put(String file, String text) throws IOException {
        Path path = temp.resolve("shop").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String text(String file) throws IOException {
        return Files.readString(temp.resolve("shop").resolve(file));
    }

    @Test
    void aFileIsWhatAPersonWouldLikeToReadInADifference() throws IOException {
        created();
        assertEquals("""
                entity: Order
                id: e1
                members:
                  - attribute: title
                    id: a1
                    type: string(40)
                """, text(ORDER));
        assertEquals("""
                format: 1
                name: shop
                targets:
                  - h2
                javaPackage: com.example.shop
                """, text("crowfoot.yaml"));
        assertEquals(Set.of("crowfoot.yaml", ORDER, CUSTOMER, "diagrams/main.yaml"), TempFolder.texts(temp.resolve("shop")).keySet());
    }

    @Test
    void whetherClassesSayWhatMayBeNullIsInTheProjectsFile() throws IOException {
        ProjectFolder project = created();
        Document changed = project.saved().withSettings(project.saved().settings().withNullness(Settings.Nullness.JSPECIFY));
        assertEquals(new Saved(List.of("crowfoot.yaml"), List.of()), project.save(changed, false));
        assertEquals("""
                format: 1
                name: shop
                targets:
                  - h2
                javaPackage: com.example.shop
                nullness: jspecify
                """, text("crowfoot.yaml"));
        assertEquals(changed, opened().saved());
    }

    @Test
    void oneChangeWritesOneFile() {
        ProjectFolder project = created();
        Document changed = document(order.withComment("What was bought."), customer);
        assertEquals(new Saved(List.of(ORDER), List.of()), project.save(changed, false));
        assertEquals(changed, opened().saved());
    }

    @Test
    void renamingAnEntityRenamesItsFile() {
        ProjectFolder project = created();
        Document renamed = document(order.withName("Purchase"), customer);
        assertEquals(new Saved(List.of("design/entities/Purchase.yaml"), List.of(ORDER)), project.save(renamed, false));
        assertEquals(renamed, opened().saved());
    }

    @Test
    void exchangingTwoNamesLosesNeither() {
        ProjectFolder project = created();
        Document exchanged = document(order.withName("Customer"), customer.withName("Order"));
        assertEquals(new Saved(List.of(CUSTOMER, ORDER), List.of()), project.save(exchanged, false));
        assertEquals(exchanged, opened().saved());
    }

    @Test
    void aFileThatSomebodyFormattedIsLeftAsItIs() throws IOException {
        created();
        String formatted =
                "# our orders\n\n{ id: \"e1\",\n  members: [ {type: 'string(40)', attribute: title, id: a1} ], entity:   Order }\n";
        put(ORDER, formatted);
        ProjectFolder project = opened();
        assertEquals(document, project.saved());
        project.save(document(order, customer.withComment("Who buys.")), false);
        assertEquals(formatted, text(ORDER));
    }

    @Test
    void aBadFileNamesItselfAndTheRestOpens() throws IOException {
        created();
        put(ORDER, "entity: Order\nid: e1\nmembers:\n  - attribute: title\n    id: a1\n    type: string(40)\n    nulable: true\n");
        ProjectFolder project = opened();
        assertEquals(List.of("design/entities/Order.yaml:7:5: unknown key 'nulable'; did you mean 'nullable'?"),
                project.badFiles().stream().map(BadFile::text).toList());
        assertEquals(document(customer), project.saved());
    }

    @Test
    void aBadFileIsNeitherWrittenNorDeletedNorItsNameTaken() throws IOException {
        created();
        put(ORDER, "entity: [");
        ProjectFolder project = opened();
        Document other = document(customer.withComment("x"), Entity.named(new EntityId("e9"), "Order"));
        assertEquals(new Saved(List.of(CUSTOMER, "design/entities/Order-e9.yaml"), List.of()), project.save(other, true));
        assertEquals("entity: [", text(ORDER));
    }

    @Test
    void withoutAReadableHeadTheRestOpensAndIsSaved() throws IOException {
        created();
        put("crowfoot.yaml", "format: 1\nname: shop\ntargets:\n  - oracle\njavaPackage: x\n");
        ProjectFolder project = opened();
        assertEquals(List.of("crowfoot.yaml:4:5: unknown target 'oracle'; known are h2, postgresql"),
                project.badFiles().stream().map(BadFile::text).toList());
        Document changed = project.saved().withDesign(project.saved().design().with(customer.withComment("x")));
        assertEquals(new Saved(List.of(CUSTOMER), List.of()), project.save(changed, false));
        Document named = changed.withSettings(Settings.of("other", Target.H2));
        assertThrows(UserError.class, () -> project.save(named, false));
    }

    @Test
    void aCopiedFileIsRefusedAsItsIdsAreTaken() throws IOException {
        created();
        put("design/entities/Zcopy.yaml", text(ORDER));
        put("design/mixins/Mix.yaml", "mixin: Mix\nid: m1\nmembers:\n  - attribute: x\n    id: a1\n    type: text\n");
        assertEquals(List.of(
                "design/entities/Zcopy.yaml:1:1: the id e1 stands in design/entities/Order.yaml too; a copy of a file needs ids of its own",
                "design/mixins/Mix.yaml:1:1: the id a1 stands in design/entities/Order.yaml too; a copy of a file needs ids of its own"),
                opened().badFiles().stream().map(BadFile::text).toList());
    }

    @Test
    void aFileThatWasChangedOutsideIsNotWrittenOverUnasked() throws IOException {
        ProjectFolder project = created();
        put(ORDER, "entity: Order\nid: e1\ncomment: by somebody else\n");
        Document changed = document(order.withComment("mine"), customer.withComment("mine too"));
        List<OutsideChange> outside = List.of(new OutsideChange(ORDER, OutsideChange.Kind.CHANGED));
        assertEquals(outside, project.outsideChanges());
        assertEquals(new Refused(outside), project.save(changed, false));
        assertFalse(text(CUSTOMER).contains("mine"));
        assertEquals(new Saved(List.of(CUSTOMER, ORDER), List.of()), project.save(changed, true));
        assertEquals(changed, opened().saved());
        assertEquals(List.of(), project.outsideChanges());
    }

    @Test
    void aFileThatAppearedOrWentOutsideIsNoticed() throws IOException {
        ProjectFolder project = created();
        put("design/entities/New.yaml", "entity: New\nid: n1\n");
        Files.delete(temp.resolve("shop").resolve(CUSTOMER));
        assertEquals(List.of(new OutsideChange(CUSTOMER, OutsideChange.Kind.DELETED),
                new OutsideChange("design/entities/New.yaml", OutsideChange.Kind.ADDED)), project.outsideChanges());
        Document clash = document(order, customer, Entity.named(new EntityId("e9"), "New"));
        assertEquals(new Refused(List.of(new OutsideChange("design/entities/New.yaml", OutsideChange.Kind.ADDED))),
                project.save(clash, false));
    }

    @Test
    void aSaveThatEndedTooEarlyIsFinishedByWhoeverOpensNext() throws IOException {
        created();
        put("design/entities/Purchase.yaml.crowfoot-new", "entity: Purchase\nid: e1\n");
        put(".crowfoot-save.yaml", "written:\n  - design/entities/Purchase.yaml\ndeleted:\n  - design/entities/Order.yaml\n");
        assertEquals(document(Entity.named(new EntityId("e1"), "Purchase"), customer), opened().saved());
        assertFalse(TempFolder.texts(temp.resolve("shop")).containsKey(".crowfoot-save.yaml"));
        assertFalse(TempFolder.texts(temp.resolve("shop")).containsKey(ORDER));
    }

    @Test
    void aSaveThatEndedBeforeItsListHasNotHappened() throws IOException {
        created();
        put("design/entities/Order.yaml.crowfoot-new", "entity: Half");
        ProjectFolder project = opened();
        assertEquals(document, project.saved());
        project.save(document(order, customer.withComment("x")), false);
        assertFalse(TempFolder.texts(temp.resolve("shop")).containsKey("design/entities/Order.yaml.crowfoot-new"));
    }

    @Test
    void theListOfAnUnfinishedSaveReachesNoOtherFile() throws IOException {
        created();
        Path outside = Files.writeString(temp.resolve("outside.yaml"), "keep me");
        for (String path : List.of("../outside.yaml", "design/entities/../../../outside.yaml", outside.toString(), "README.md")) {
            put(".crowfoot-save.yaml", "deleted:\n  - " + path + "\n");
            assertThrows(UserError.class, this::opened, path);
            assertEquals("keep me", Files.readString(outside));
        }
    }

    @Test
    void aSaveThatTheFileSystemRefusesChangesNothing() throws IOException {
        ProjectFolder project = created();
        Files.writeString(temp.resolve("shop").resolve("design/mixins"), "a file where a folder is needed");
        Map<String, String> before = TempFolder.texts(temp.resolve("shop"));
        Document changed = document.withDesign(document.design().with(order.withComment("x"))
                .with(new Mixin(new MixinId("m"), "M", null, Key.NONE, List.of())));
        UserError error = assertThrows(UserError.class, () -> project.save(changed, false));
        assertEquals(UserError.Kind.PROJECT, error.kind());
        assertEquals(before, TempFolder.texts(temp.resolve("shop")));
        assertEquals(document, project.saved());
    }

    @Test
    void aProjectOfANewerVersionIsNotOpened() throws IOException {
        created();
        put("crowfoot.yaml", text("crowfoot.yaml").replace("format: 1", "format: 2"));
        assertEquals("Open it with that version or a later one; this one knows formats up to 1.",
                assertThrows(UserError.class, this::opened).wayOut());
    }

    @Test
    void thereIsNoProjectInAnEmptyFolderAndNoSecondOneInAProject() {
        assertThrows(UserError.class, this::opened);
        created();
        assertThrows(UserError.class, this::created);
    }

    @Test
    void unsavedWorkIsWhatSavingWouldWriteAndCanBeReadBack() {
        ProjectFolder project = created();
        Document changed = document(order.withName("Purchase"));
        assertEquals(Set.of("design/entities/Purchase.yaml", ORDER, CUSTOMER), project.unsaved(changed).keySet());
        assertEquals(Optional.empty(), project.unsaved(changed).get(ORDER));
        assertEquals(changed, project.withFiles(project.unsaved(changed)));
        assertEquals(document, project.saved());
    }
}
