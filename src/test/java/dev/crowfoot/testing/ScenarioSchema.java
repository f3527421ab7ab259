package dev.crowfoot.testing;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the notation of the migration scenarios: a thing a line, ids after {@code #}, names with a dot have a schema, {@code ~} stands for a space in a name. Types are
 * PostgreSQL's; {@code @name} is the enum type of that name, which is an inline enum on H2.
 */
public final class ScenarioSchema {

    private static final Pattern WORDS = Pattern.compile("\\S+");
    private static final Pattern OPTION = Pattern
            .compile(" (not null|default|identity always|identity|generated|virtual|collate|values|comment)(?= |$)");

    private final Target target;
    private final List<Namespace> namespaces = new ArrayList<>();
    private final Map<String, EnumType> enums = new LinkedHashMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<SqlObject> objects = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    /** The part of a scenario that a person writes. */
    public record Story(String text) {

        /** Whether the scenario is for that database. */
        public boolean isFor(Target target) {
            return !text.startsWith("only ") || text.startsWith("only " + target.id());
        }

        /** The schema before. */
        public Schema before(Target target) {
            return parse(section("=== before"), target);
        }

        /** The schema after. */
        public Schema after(Target target) {
            return parse(section("=== after"), target);
        }

        private List<String> section(String head) {
            List<String> lines = new ArrayList<>();
            boolean within = false;
            for (String line : text.lines().toList()) {
                if (line.startsWith("===")) {
                    within = line.equals(head);
                } else if (within) {
                    lines.add(line);
                }
            }
            return lines;
        }
    }

    /** What a person wrote in the text of a scenario, without what follows from it. */
    public static Story story(String text) {
        int end = text.indexOf("=== changes");
        return new Story((end < 0 ? text : text.substring(0, end)).stripTrailing() + "\n\n");
    }

    private ScenarioSchema(Target target) {
        this.target = target;
    }

    /** The schema that the lines say, as that database has it. */
    public static Schema parse(List<String> lines, Target target) {
        ScenarioSchema scenario = new ScenarioSchema(target);
        lines.stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("//")).forEach(scenario::line);
        return new Schema(scenario.namespaces, scenario.tables, scenario.sequences,
                target == Target.H2 ? List.of() : List.copyOf(scenario.enums.values()), scenario.objects);
    }

    private void line(String line) {
        Words words = new Words(line);
        switch (words.next()) {
            case "schema" -> namespaces.add(new Namespace(words.name()));
            case "enum" -> enumType(words);
            case "sequence" -> sequence(words);
            case "view" -> view(words);
            case "object" -> object(words);
            case "table" -> tables.add(new Table(words.id(), words.qualified(), List.of(), null, List.of(), List.of(), List.of(), List.of(),
                    words.comment()).withPartitionBy(words.partitionBy()));
            case "column" -> column(words);
            case "pk" -> part(new PrimaryKey(new ElementId("pk"), words.name(), words.list(), deferrability(line), null));
            case "unique" ->
                part(new Unique(words.id(), words.name(), words.list(), deferrability(line), line.contains(" nulls not distinct"),
                        words.comment()));
            case "check" -> part(new Check(words.id(), words.name(), words.rest(), null));
            case "index", "uniqueindex" -> index(words, line.startsWith("unique"));
            case "fk" -> foreignKey(words, line);
            default -> throw new IllegalArgumentException("not a line of a scenario: " + line);
        }
    }

    private void enumType(Words words) {
        ElementId id = words.id();
        QualifiedName name = words.qualified();
        enums.put(name.name(), new EnumType(id, name, labels(words.rest().replaceAll(" comment .*", "")), words.comment()));
    }

    private static List<EnumType.Label> labels(String text) {
        return Arrays.stream(text.strip().split(" ", -1)).map(l -> l.split("#", -1))
                .map(l -> new EnumType.Label(new ElementId(l[1]), l[0])).toList();
    }

    private void sequence(Words words) {
        ElementId id = words.id();
        QualifiedName name = words.qualified();
        Matcher increment = Pattern.compile("increment (-?\\d+)").matcher(words.rest());
        Long by = increment.find() ? Long.valueOf(increment.group(1)) : null;
        sequences.add(new Sequence(id, name, null, new SequenceOptions(null, by, null, null, null, false), words.comment()));
    }

    private void view(Words words) {
        ElementId id = words.id();
        QualifiedName name = words.qualified();
        ElementId on = words.id();
        objects.add(new SqlObject(id, "view", name, "CREATE VIEW " + name + " AS " + words.rest(), "DROP VIEW " + name, Set.of(on), null));
    }

    /** Its kind, id, name and what it stands on, then the statements that drop and make it. */
    private void object(Words words) {
        String kind = words.name();
        ElementId id = words.id();
        QualifiedName name = words.qualified();
        Set<ElementId> on = Arrays.stream(words.id().value().split(",", -1)).map(d -> d.replace("#", "")).filter(d -> !d.equals("-"))
                .map(ElementId::new)
                .collect(Collectors.toSet());
        String[] statements = words.rest().split(" => ", 2);
        objects.add(new SqlObject(id, kind, name, statements[1].replaceAll(" comment .*", ""), statements[0],
                on, words.comment()));
    }

    private void column(Words words) {
        ElementId id = words.id();
        String name = words.name();
        String rest = " " + words.rest();
        Matcher first = OPTION.matcher(rest);
        String type = first.find() ? rest.substring(0, first.start()) : rest;
        Column column = Column.of(id, name, type(type.strip())).withNullable(!rest.contains(" not null"))
                .withDefaultExpression(own(option(rest, "default"))).withCollation(option(rest, "collate"))
                .withComment(option(rest, "comment"));
        String generated = option(rest, "generated");
        String values = option(rest, "values");
        EnumType inline = type.strip().startsWith("@") ? enums.get(type.strip().substring(1)) : null;
        column = column.withGenerated(generated == null ? null : new Column.Generated(generated, !rest.contains(" virtual")))
                .withValues(values != null ? labels(values) : inline == null ? null : inline.labels());
        boolean identity = OPTION.matcher(rest).results().anyMatch(r -> r.group(1).startsWith("identity"));
        put(identity ? column.withIdentity(new Column.Identity(rest.contains("identity always"), SequenceOptions.DEFAULT)) : column);
    }

    private @Nullable String own(@Nullable String expression) {
        return expression == null || target == Target.POSTGRESQL ? expression
                : expression.replaceAll("nextval\\('(\\w+)'\\)", "NEXT VALUE FOR $1");
    }

    private static @Nullable String option(String text, String name) {
        Matcher options = OPTION.matcher(text);
        while (options.find()) {
            if (options.group(1).equals(name)) {
                int start = options.end();
                return text.substring(start, options.find() ? options.start() : text.length()).strip();
            }
        }
        return null;
    }

    private SqlType type(String text) {
        if (text.startsWith("@")) {
            EnumType type = Objects.requireNonNull(enums.get(text.substring(1)), text);
            return target == Target.H2 ? SqlType.of("enum", type.texts().stream().map(l -> (Object) ("'" + l + "'")).toArray())
                    : SqlType.userDefined(type.name());
        }
        int open = text.indexOf('(');
        String name = open < 0 ? text : text.substring(0, open);
        Object[] arguments = open < 0 ? new Object[0] : text.substring(open + 1, text.indexOf(')')).split(",", -1);
        boolean h2 = target == Target.H2;
        String own = switch (name.replace("[]", "")) {
            case "text" -> h2 ? "character varying" : "text";
            case "timestamp" -> h2 ? "timestamp" : "timestamp without time zone";
            case "varchar" -> "character varying";
            default -> name.replace("[]", "");
        };
        SqlType type = SqlType.of(own, arguments);
        return text.endsWith("[]") ? type.array() : type;
    }

    /** H2 checks everything at once. */
    private Deferrability deferrability(String line) {
        return target == Target.H2 ? Deferrability.NOT_DEFERRABLE : line.contains(" deferred") ? Deferrability.INITIALLY_DEFERRED
                : line.contains(" deferrable") ? Deferrability.INITIALLY_IMMEDIATE : Deferrability.NOT_DEFERRABLE;
    }

    private void index(Words words, boolean unique) {
        ElementId id = words.id();
        String name = words.name();
        List<Index.Part> parts = words.list().stream().map(ScenarioSchema::indexPart).toList();
        String rest = words.rest();
        Matcher method = Pattern.compile("using (\\w+)").matcher(rest);
        Matcher where = Pattern.compile("where (.*)").matcher(rest);
        Matcher include = Pattern.compile("include \\(([^)]*)\\)").matcher(rest);
        part(new Index(id, name, parts, unique, method.find() ? method.group(1) : null, where.find() ? where.group(1) : null,
                include.find() ? List.of(include.group(1).split(", ", -1)) : List.of(), false, null));
    }

    private static Index.Part indexPart(String text) {
        boolean descending = text.endsWith(" desc");
        String column = descending ? text.substring(0, text.length() - 5) : text;
        boolean expression = column.startsWith("=");
        return new Index.Part(expression ? null : column, expression ? column.substring(1) : null, descending, Index.Nulls.DEFAULT, null,
                null);
    }

    private void foreignKey(Words words, String line) {
        ElementId id = words.id();
        String name = words.name();
        List<String> columns = words.list();
        words.next();
        part(new ForeignKey(id, name, columns, words.qualified(), words.list(), action(line, "on delete "), action(line, "on update "),
                deferrability(line), null));
    }

    private static ForeignKey.Action action(String line, String when) {
        return Arrays.stream(ForeignKey.Action.values())
                .filter(a -> line.contains(when + a.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .findFirst().orElse(ForeignKey.Action.NO_ACTION);
    }

    private void put(Column column) {
        Table table = tables.removeLast();
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(column);
        tables.add(table.withColumns(columns));
    }

    private void part(TablePart part) {
        Table table = tables.removeLast();
        List<TablePart> parts = new ArrayList<>(table.parts());
        parts.add(part);
        tables.add(table.withParts(parts));
    }

    /** The words of a line, one after the other. */
    private static final class Words {
        private final String line;
        private int at;

        Words(String line) {
            this.line = line;
        }

        String next() {
            Matcher word = WORDS.matcher(line);
            if (!word.find(at)) {
                throw new IllegalArgumentException("too short: " + line);
            }
            at = word.end();
            return word.group();
        }

        ElementId id() {
            return new ElementId(next().substring(1));
        }

        String name() {
            return next().replace('~', ' ');
        }

        QualifiedName qualified() {
            String name = name();
            int dot = name.indexOf('.');
            return dot < 0 ? QualifiedName.of(name) : new QualifiedName(name.substring(0, dot), name.substring(dot + 1));
        }

        List<String> list() {
            int open = line.indexOf('(', at);
            int close = closing(open);
            at = close + 1;
            return List.of(line.substring(open + 1, close).replace('~', ' ').split(", ", -1));
        }

        private int closing(int open) {
            int depth = 0;
            for (int i = open; i < line.length(); i++) {
                depth += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            throw new IllegalArgumentException("an open parenthesis: " + line);
        }

        String rest() {
            return line.substring(at).strip();
        }

        @Nullable
        String partitionBy() {
            Matcher by = Pattern.compile(" partition by (.*?)(?= comment |$)").matcher(line);
            return by.find() ? by.group(1) : null;
        }

        @Nullable
        String comment() {
            int start = line.indexOf(" comment ");
            return start < 0 ? null : line.substring(start + 9);
        }
    }
}
