package dev.crowfoot.testing;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.NamingRules;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.edit.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A seeded generator of edits that fit a document, and now and then of some that do not. */
public final class RandomEdits {

    private final Chance chance;
    private final RandomNames names;
    private final RandomMembers members;

    /** Edits that follow from the seed alone. */
    public RandomEdits(long seed) {
        chance = new Chance(seed);
        names = new RandomNames(chance, chance.oneIn(3));
        members = new RandomMembers(chance, names, new RandomTypes(chance, List.of()));
    }

    /** An edit of that document. */
    public Edit next(Document document) {
        Design design = document.design();
        return switch (chance.below(10)) {
            case 0 -> new Edit.AddOwner(Entity.named(new EntityId(chance.id()), names.type()).withMembers(List.of(members.attribute())),
                    chance.of(List.copyOf(document.diagrams().keySet())), chance.maybe(2, () -> Placement.at(1, 2)));
            case 1, 2, 3 -> ofMembers(design);
            case 4 -> ofOwner(design);
            case 5 -> ofEnum(design);
            case 6 -> new Edit.Remove(Set.copyOf(chance.some(ids(design), 3)));
            case 7 -> ofDiagram(document);
            case 8 -> ofProject(document);
            default -> new Edit.Batch("Several things", List.of(next(document), next(document)));
        };
    }

    private Edit ofMembers(Design design) {
        List<Owner> owners = design.owners().filter(owner -> !owner.members().isEmpty()).toList();
        if (owners.isEmpty()) {
            return new Edit.RenameOwner(new EntityId("gone"), "Gone");
        }
        Owner owner = chance.of(owners);
        Member member = chance.of(owner.members());
        return switch (chance.below(5)) {
            case 0 -> new Edit.AddMember(owner.id(), members.attribute(), chance.below(5));
            case 1 -> new Edit.RenameMember(owner.id(), member.id(), names.field());
            case 2 -> new Edit.MoveMember(owner.id(), member.id(), chance.below(6));
            case 3 -> member instanceof Attribute attribute
                    ? new Edit.ChangeMember(owner.id(), members.attribute().withJava(attribute.java()))
                    : new Edit.RenameMember(owner.id(), member.id(), " ");
            default -> member instanceof Attribute attribute
                    ? new Edit.ChangeMember(owner.id(), attribute.withNullable(chance.oneIn(2)).withComment(names.text()))
                    : new Edit.MoveMember(owner.id(), member.id(), 0);
        };
    }

    private Edit ofOwner(Design design) {
        List<Owner> owners = design.owners().toList();
        if (owners.isEmpty()) {
            return new Edit.Remove(Set.of(new EntityId("gone")));
        }
        Owner owner = chance.of(owners);
        return chance.oneIn(2) ? new Edit.RenameOwner(owner.id(), names.type())
                : new Edit.ChangeOwner(
                        owner instanceof Entity entity ? entity.withReadOnly(chance.oneIn(2)) : owner.withName(names.type()));
    }

    private Edit ofEnum(Design design) {
        if (design.enums().isEmpty()) {
            return new Edit.PutSequence(
                    new Sequence(new SequenceId(chance.id()), names.database("seq"), null, SequenceOptions.DEFAULT, null));
        }
        EnumType type = chance.of(List.copyOf(design.enums().values()));
        return switch (chance.below(3)) {
            case 0 -> new Edit.RenameEnum(type.id(), names.type());
            case 1 -> new Edit.ChangeEnum(type.withStorage(chance.of(EnumType.Storage.values())));
            default -> type.constants().isEmpty() ? new Edit.RenameEnum(type.id(), "")
                    : new Edit.RenameConstant(type.id(), chance.of(type.constants()).id(), names.constant());
        };
    }

    private Edit ofDiagram(Document document) {
        DiagramId diagram = chance.of(List.copyOf(document.diagrams().keySet()));
        List<EntityId> entities = chance.some(List.copyOf(document.design().entities().keySet()), 3);
        Placement place = new Placement(chance.below(900), chance.below(900), chance.of(CardColor.values()));
        return switch (chance.below(5)) {
            case 0 -> new Edit.AddDiagram(new DiagramId(chance.id()), names.type());
            case 1 -> new Edit.RenameDiagram(diagram, names.type());
            case 2 -> new Edit.RemoveDiagram(diagram);
            case 3 -> new Edit.HideEntities(diagram, Set.copyOf(entities));
            default -> new Edit.PlaceEntities(diagram, entities.isEmpty() ? Map.of() : Map.of(entities.getFirst(), place));
        };
    }

    private Edit ofProject(Document document) {
        Settings settings = document.settings();
        NamingRules rules = NamingRules.DEFAULT;
        return switch (chance.below(3)) {
            case 0 -> new Edit.ChangeSettings(
                    new Settings(names.type(), settings.targets(), settings.javaPackage(), settings.nullness(), settings.format(),
                            settings.ignored()));
            case 1 -> new Edit.ChangeConventions(new Conventions(new NamingRules(chance.of(NamingRules.Letters.values()), chance.oneIn(2),
                    rules.primaryKey(), rules.foreignKey(), rules.unique(), rules.check(), rules.index()),
                    document.design().conventions().typeDefaults()));
            default -> document.design().sqlObjects().isEmpty() ? new Edit.Remove(Set.of())
                    : new Edit.PutSqlObject(renamed(document.design().sqlObjects().firstEntry().getValue()));
        };
    }

    private SqlObject renamed(SqlObject object) {
        return object.withName(names.database("view"));
    }

    private static List<Id> ids(Design design) {
        List<Id> ids = new ArrayList<>();
        design.owners().forEach(owner -> {
            ids.add(owner.id());
            owner.members().forEach(member -> ids.add(member.id()));
        });
        design.entities().values().forEach(entity -> {
            entity.uniques().forEach(unique -> ids.add(unique.id()));
            entity.checks().forEach(check -> ids.add(check.id()));
            entity.indexes().forEach(index -> ids.add(index.id()));
        });
        design.enums().values().forEach(type -> {
            ids.add(type.id());
            type.constants().stream().map(EnumConstant::id).forEach(ids::add);
        });
        ids.addAll(design.sequences().keySet());
        ids.addAll(design.sqlObjects().keySet());
        return ids;
    }
}
