package dev.crowfoot.mapping;

import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.CharType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.mapping.type.ColumnTypes;
import dev.crowfoot.mapping.type.StoredEnum;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Draws enums: those that the database has as types, H2's that stand in a column, and those that are a text with a check. */
public final class EnumLift {

    private static final Pattern LITERAL = Pattern.compile("'([^']*+(?:''[^']*+)*+)'(?:, )?");

    private final Target target;
    private final LiftOptions options;
    private final Naming naming;
    private final LiftedNames classNames;
    private final Map<QualifiedName, EnumTypeId> types = new HashMap<>();
    private final Set<EnumTypeId> declined = new HashSet<>();
    private final Map<EnumTypeId, EnumType> drawn = new HashMap<>();
    private final Map<List<String>, EnumTypeId> inline = new HashMap<>();

    EnumLift(Target target, LiftOptions options, Naming naming, LiftedNames classNames) {
        this.target = target;
        this.options = options;
        this.naming = naming;
        this.classNames = classNames;
    }

    List<EnumType> all() {
        return List.copyOf(drawn.values());
    }

    Optional<EnumTypeId> id(QualifiedName name) {
        return Optional.ofNullable(types.get(name));
    }

    Optional<StoredEnum> stored(EnumTypeId id) {
        return Optional.ofNullable(drawn.get(id)).map(e -> new StoredEnum(e, Reads.nativeName(e, naming)));
    }

    /** The enum that columns of that type are drawn with, if any is wanted. */
    Optional<EnumTypeId> drawnAs(QualifiedName name) {
        return id(name).filter(id -> !declined.contains(id));
    }

    /** A type of the database. It is drawn in any case, so that nothing of it is lost; whether columns are drawn with it is a choice. */
    void lift(dev.crowfoot.schema.EnumType type, boolean wanted) {
        String name = classNames.className(type.name().name(), true);
        boolean usual = type.name().schema() == null && naming.enumType(name).equals(type.name().name());
        TableName said = new TableName(type.name().schema(), usual ? null : type.name().name());
        EnumTypeId id = draw(name, Storage.NATIVE, said, type.texts(), type.comment());
        types.put(type.name(), id);
        if (!wanted) {
            declined.add(id);
        }
    }

    /** The enum of a column that H2 holds as {@code enum('A','B')}, if it is wanted; columns of the same name and labels share one. */
    Optional<EnumTypeId> inline(SqlType type, String className, String column, BooleanSupplier wanted) {
        if (target != Target.H2 || !type.name().equals("enum") || type.userDefined()) {
            return Optional.empty();
        }
        List<String> labels = type.arguments().stream().map(EnumLift::unquoted).toList();
        if (labels.stream().anyMatch(String::isEmpty) || !wanted.getAsBoolean()) {
            return Optional.empty();
        }
        List<String> key = new ArrayList<>(labels);
        key.add(column);
        return Optional.of(inline.computeIfAbsent(key,
                _ -> draw(classNames.className(enumName(className, column), true), Storage.NATIVE, TableName.BY_CONVENTION, labels, null)));
    }

    /** The enum that a text column with this check is, if a drawn one would ask for exactly the same and it is wanted. */
    Optional<EnumRef> checked(AttributeType text, String className, String column, String expression, BooleanSupplier wanted) {
        List<String> labels = labels(column, expression);
        boolean usual = text instanceof StringType(Integer length) && length != null && length == ColumnTypes.ENUM_LENGTH;
        boolean held = text instanceof StringType || text == SimpleType.TEXT
                || (text instanceof CharType(Integer length) && labels.stream().allMatch(l -> length != null && l.length() == length));
        if (labels.isEmpty() || !held || !wanted.getAsBoolean()) {
            return Optional.empty();
        }
        Storage storage = labels.stream().allMatch(LiftedNames::isConstant) ? Storage.NAME : Storage.VALUE;
        EnumTypeId id = draw(classNames.className(enumName(className, column), true), storage, TableName.BY_CONVENTION, labels, null);
        return Optional.of(new EnumRef(id, usual ? null : text));
    }

    /** {@code PostStatus} for the column {@code status} as for {@code post_status}: words that both have are said once. */
    private static String enumName(String className, String column) {
        List<String> words = Words.of(className);
        List<String> more = Words.of(column);
        int alike = Math.min(words.size(), more.size() - 1);
        while (alike > 0 && !words.subList(words.size() - alike, words.size()).equals(more.subList(0, alike))) {
            alike--;
        }
        words.addAll(more.subList(Math.max(alike, 0), more.size()));
        return String.join("_", words);
    }

    /** The literals of a list that a column must be in; none where the expression is anything else, or a literal is empty or stands twice. */
    public static List<String> labels(String column, String expression) {
        String start = Identifiers.sql(column) + " in (";
        if (!expression.startsWith(start) || !expression.endsWith("')")) {
            return List.of();
        }
        String list = expression.substring(start.length(), expression.length() - 1);
        List<String> labels = new ArrayList<>();
        Matcher matcher = LITERAL.matcher(list);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            labels.add(matcher.group(1).replace("''", "'"));
            end = matcher.end();
        }
        boolean distinct = labels.stream().distinct().count() == labels.size();
        return end == list.length() && distinct && labels.stream().noneMatch(String::isEmpty) ? labels : List.of();
    }

    /** Whether a label can be a constant as it is. */
    public static boolean isConstant(String label) {
        return LiftedNames.isConstant(label);
    }

    private EnumTypeId draw(String name, Storage storage, TableName said, List<String> labels,
            @Nullable String comment) {
        EnumTypeId id = new EnumTypeId(options.ids().get());
        LiftedNames names = new LiftedNames();
        List<EnumConstant> constants = new ArrayList<>();
        for (String label : labels) {
            String constant = storage == Storage.NAME ? label : names.constant(label);
            constants.add(new EnumConstant(new EnumConstantId(options.ids().get()), constant, constant.equals(label) ? null : label, null));
        }
        drawn.put(id, new EnumType(id, name, storage, said, constants, comment));
        return id;
    }

    private static String unquoted(String literal) {
        boolean quoted = literal.length() >= 2 && literal.startsWith("'") && literal.endsWith("'");
        return quoted ? literal.substring(1, literal.length() - 1).replace("''", "'") : literal;
    }

}
