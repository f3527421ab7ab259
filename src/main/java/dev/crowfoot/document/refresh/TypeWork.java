package dev.crowfoot.document.refresh;

import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.mapping.LiftedNames;
import dev.crowfoot.mapping.type.StoredEnum;
import dev.crowfoot.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws what differs in enums. */
final class TypeWork {

    private final Work work;

    TypeWork(Work work) {
        this.work = work;
    }

    void create(dev.crowfoot.schema.EnumType type) {
        String name = classNames().className(type.name().name(), true);
        EnumType drawn = new EnumType(new EnumTypeId(work.newId()), name, Storage.NATIVE, TableName.BY_CONVENTION, List.of(), null);
        work.apply(new Edit.AddEnum(as(drawn, type)));
    }

    void change(dev.crowfoot.schema.EnumType type) {
        drawn(type).ifPresent(known -> work.apply(new Edit.ChangeEnum(as(known, type))));
    }

    /** An enum that is still used waits for its last user. */
    void drop(dev.crowfoot.schema.EnumType type) {
        drawn(type).ifPresent(known -> work.apply(new Edit.Remove(Set.of(known.id()))));
    }

    private Optional<EnumType> drawn(dev.crowfoot.schema.EnumType type) {
        return work.design().enums().values().stream().filter(e -> e.id().value().equals(type.id().value())).findFirst();
    }

    private EnumType as(EnumType known, dev.crowfoot.schema.EnumType type) {
        QualifiedName name = type.name();
        boolean usual = work.naming().enumType(known.name()).equals(name.name());
        return known.withNativeName(new TableName(name.schema(), usual ? null : name.name())).withComment(type.comment())
                .withConstants(constants(known, type.labels()));
    }

    /** The constants for those labels: known ones by their identity, then by their text. */
    private List<EnumConstant> constants(EnumType known, List<dev.crowfoot.schema.EnumType.Label> labels) {
        List<EnumConstant> left = new ArrayList<>(known.constants());
        List<@Nullable EnumConstant> found = new ArrayList<>();
        for (var label : labels) {
            EnumConstant constant = left.stream().filter(c -> c.id().value().equals(label.id().value())).findFirst()
                    .or(() -> left.stream().filter(c -> text(known, c).equals(label.text())).findFirst()).orElse(null);
            found.add(constant);
            left.remove(constant);
        }
        LiftedNames names = new LiftedNames();
        known.constants().forEach(c -> names.take(c.name()));
        List<EnumConstant> constants = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            constants.add(constant(known.storage(), found.get(i), labels.get(i).text(), names));
        }
        return constants;
    }

    private EnumConstant constant(Storage storage, @Nullable EnumConstant known, String text, LiftedNames names) {
        if (storage == Storage.NAME) {
            return known == null ? EnumConstant.of(new EnumConstantId(work.newId()), text) : known.withName(text);
        }
        if (known == null) {
            String name = names.constant(text);
            return new EnumConstant(new EnumConstantId(work.newId()), name, name.equals(text) ? null : text, null);
        }
        return new EnumConstant(known.id(), known.name(), known.name().equals(text) ? null : text, known.comment());
    }

    private static String text(EnumType type, EnumConstant constant) {
        return type.storage() == Storage.NAME ? constant.name() : constant.databaseValue();
    }

    /** The same enum with constants for these texts, which all of its columns hold from now on. */
    EnumType withTexts(EnumType known, List<String> texts) {
        List<dev.crowfoot.schema.EnumType.Label> labels = new ArrayList<>();
        List<dev.crowfoot.schema.EnumType.Label> old = new StoredEnum(known, QualifiedName.of("x")).labels();
        for (String text : texts) {
            labels.add(old.stream().filter(l -> l.text().equals(text)).findFirst()
                    .orElseGet(() -> new dev.crowfoot.schema.EnumType.Label(dev.crowfoot.schema.ElementId.named("label", text), text)));
        }
        return known.withConstants(constants(known, labels));
    }

    /** The same enum held otherwise, each constant as the same text. */
    static EnumType stored(EnumType known, Storage storage) {
        if (known.storage() == storage) {
            return known;
        }
        List<EnumConstant> constants = known.constants().stream()
                .map(c -> new EnumConstant(c.id(), c.name(), text(known, c).equals(c.name()) ? null : text(known, c), c.comment()))
                .toList();
        return known.withStorage(storage).withConstants(constants);
    }

    /** Names of classes, those that are drawn being taken. */
    LiftedNames classNames() {
        LiftedNames names = new LiftedNames();
        work.design().owners().forEach(o -> names.take(o.name()));
        work.design().enums().values().forEach(e -> names.take(e.name()));
        return names;
    }
}
