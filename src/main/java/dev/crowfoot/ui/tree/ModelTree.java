package dev.crowfoot.ui.tree;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.diagram.card.TypeLabel;
import dev.crowfoot.document.Document;
import dev.crowfoot.ui.common.Texts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes the lines of the tree from a document. */
final class ModelTree {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,19}");
    private static final Comparator<TreeEntry> BY_NAME = Comparator.comparing(ModelTree::sortKey).thenComparing(TreeEntry::text);
    private final Design design;

    private ModelTree(Design design) {
        this.design = design;
    }

    /** In which numbers are as long as each other, so that 2 stands before 10. */
    private static String sortKey(TreeEntry entry) {
        return NUMBER.matcher(entry.text().toLowerCase(Locale.ROOT)).replaceAll(m -> "0".repeat(19 - m.group().length()) + m.group());
    }

    /** The groups with something in them; the entities are always there, to add the first one. */
    static List<TreeEntry> of(Document document) {
        ModelTree tree = new ModelTree(document.design());
        Design design = document.design();
        List<TreeEntry> groups = new ArrayList<>();
        groups.add(group(TreeKey.Kind.ENTITIES, design.entities().values(), tree::entity));
        groups.add(group(TreeKey.Kind.ENUMS, design.enums().values(), ModelTree::enumType));
        groups.add(group(TreeKey.Kind.MIXINS, design.mixins().values(), mixin -> tree.owner(mixin, TreeEntry.Icon.MIXIN)));
        groups.add(group(TreeKey.Kind.EMBEDDABLES, design.embeddables().values(), e -> tree.owner(e, TreeEntry.Icon.EMBEDDABLE)));
        groups.add(group(TreeKey.Kind.SEQUENCES, design.sequences().values(),
                s -> new TreeEntry(new TreeKey.Drawn(s.id()), TreeEntry.Icon.SEQUENCE, s.name(), "")));
        groups.add(group(TreeKey.Kind.SQL_OBJECTS, design.sqlObjects().values(),
                s -> new TreeEntry(new TreeKey.Drawn(s.id()), TreeEntry.Icon.SQL, s.name(), Texts.of("sqlObject." + s.kind()))));
        groups.add(group(TreeKey.Kind.DIAGRAMS, document.diagrams().values(),
                d -> new TreeEntry(new TreeKey.Picture(d.id()), TreeEntry.Icon.DIAGRAM, d.name(), "")));
        groups.removeIf(g -> g.children().isEmpty() && !g.key().equals(new TreeKey.Group(TreeKey.Kind.ENTITIES)));
        return List.copyOf(groups);
    }

    /** The lines that have the words, with the lines above them; a line that has them keeps all below it. */
    static List<TreeEntry> filter(List<TreeEntry> entries, String words) {
        if (words.isBlank()) {
            return entries;
        }
        List<TreeEntry> kept = new ArrayList<>();
        for (TreeEntry entry : entries) {
            boolean heading = entry.key() instanceof TreeKey.Group;
            List<TreeEntry> below = filter(entry.children(), words.strip());
            if (!heading && entry.matches(words.strip())) {
                kept.add(entry);
            } else if (!below.isEmpty()) {
                kept.add(entry.withChildren(below));
            }
        }
        return kept;
    }

    private static <T> TreeEntry group(TreeKey.Kind kind, Collection<T> things, Function<T, TreeEntry> line) {
        List<TreeEntry> lines = things.stream().map(line).sorted(BY_NAME).toList();
        return new TreeEntry(new TreeKey.Group(kind), TreeEntry.Icon.GROUP, Texts.of("tree." + kind), String.valueOf(lines.size()), lines);
    }

    private TreeEntry entity(Entity entity) {
        return owner(entity, TreeEntry.Icon.ENTITY);
    }

    private TreeEntry owner(Owner owner, TreeEntry.Icon icon) {
        return new TreeEntry(new TreeKey.Drawn(owner.id()), icon, owner.name(), "",
                owner.members().stream().map(m -> member(owner, m)).toList());
    }

    private TreeEntry member(Owner owner, Member member) {
        TreeKey key = new TreeKey.Drawn(member.id());
        return switch (member) {
            case Attribute a -> new TreeEntry(key, isKey(owner, a) ? TreeEntry.Icon.KEY : TreeEntry.Icon.ATTRIBUTE, a.name(),
                    TypeLabel.of(a.type(), design) + (a.column().nullable() ? "?" : ""));
            case Relationship r -> new TreeEntry(key, TreeEntry.Icon.RELATIONSHIP, r.name(),
                    design.entity(r.target()).map(Entity::name).orElse("")
                            + (r.cardinality() == Relationship.Cardinality.MANY_TO_MANY ? "[]" : "")
                            + (r.optional() ? "?" : ""));
            case Embedded e -> new TreeEntry(key, TreeEntry.Icon.EMBEDDED, e.name(),
                    design.embeddable(e.embeddable()).map(Owner::name).orElse(""));
        };
    }

    private static boolean isKey(Owner owner, Attribute attribute) {
        return owner instanceof Entity entity && entity.isKey(attribute.id());
    }

    private static TreeEntry enumType(EnumType type) {
        return new TreeEntry(new TreeKey.Drawn(type.id()), TreeEntry.Icon.ENUM, type.name(), "", type.constants().stream()
                .map(c -> new TreeEntry(new TreeKey.Drawn(c.id()), TreeEntry.Icon.CONSTANT, c.name(), c.value() == null ? "" : c.value()))
                .toList());
    }
}
