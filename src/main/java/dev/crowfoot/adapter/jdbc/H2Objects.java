package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads H2's constants, functions, aggregates, triggers and synonyms. Functions and triggers are made with {@code FORCE}, as H2 itself does in its scripts: whether their Java
 * class is there depends on who is connected, and the statement shall not.
 */
final class H2Objects {

    private static final String MISSING = "its Java class is not to be found here; kept as it is";
    private static final int USUAL_QUEUE = 1024;
    /** What {@code SCRIPT} says of a trigger that is written in Java: its events, its table, then the source. */
    private static final Pattern SOURCE =
            Pattern.compile(".*?\\bON \"(?:[^\"]|\"\")*\"\\.\"(?:[^\"]|\"\")*\".*?( AS (?:U&)?'.*)", Pattern.DOTALL);
    private static final String NOT_TOLD = "H2 tells what it is to administrators only";

    /** A trigger while its events are read. */
    private record Trigger(String schema, String stored, QualifiedName name, QualifiedName table, String timing, List<String> events,
            boolean eachRow, boolean rollback, long queue, boolean noWait, @Nullable String javaClass, @Nullable String comment) {}

    private final H2Reading reading;
    private final H2Script script;
    private final Set<QualifiedName> routines = new HashSet<>();
    private final Map<QualifiedName, Trigger> triggers = new LinkedHashMap<>();

    H2Objects(H2Reading reading, H2Script script) {
        this.reading = reading;
        this.script = script;
    }

    void read() throws SQLException {
        reading.list(H2Queries.CONSTANTS, this::constant);
        reading.list(H2Queries.ROUTINES, row -> routines.add(reading.name(row, "routine")) && routine(row));
        script.each("ALIAS", this::missing);
        reading.list(H2Queries.TRIGGERS, this::trigger);
        triggers.values().forEach(this::keep);
        reading.list(H2Queries.SYNONYMS, this::synonym);
    }

    private SqlObject constant(Query.Row row) throws SQLException {
        QualifiedName name = reading.name(row, "constant");
        return reading.keep("constant", name, "CREATE CONSTANT " + Names.sql(name) + " VALUE " + row.text("value_definition"),
                "DROP CONSTANT " + Names.sql(name), Set.of(), H2Reading.comment(row));
    }

    private boolean routine(Query.Row row) throws SQLException {
        QualifiedName name = reading.name(row, "routine");
        String external = row.optional("external_name");
        String source = row.optional("routine_definition");
        boolean aggregate = row.text("routine_type").equals("AGGREGATE");
        String words = aggregate ? "AGGREGATE" : "ALIAS";
        String body = external != null ? " FOR " + Names.literal(external) : source != null ? " AS " + Names.literal(source) : null;
        if (body == null) {
            reading.note(aggregate ? "aggregate" : "function", name, NOT_TOLD);
            return false;
        }
        String deterministic = !aggregate && row.text("is_deterministic").equals("YES") ? " DETERMINISTIC" : "";
        keepRoutine(aggregate ? "aggregate" : "function", words, name, deterministic + body, aggregate ? null : H2Reading.comment(row));
        return true;
    }

    private void keepRoutine(String kind, String words, QualifiedName name, String rest, @Nullable String comment) {
        reading.keep(kind, name, "CREATE FORCE " + words + " " + Names.sql(name) + rest, "DROP " + words + " " + Names.sql(name), Set.of(),
                comment);
    }

    private void missing(String schema, String stored, String rest) {
        QualifiedName name = reading.names().qualified(schema, stored);
        if (routines.add(name)) {
            keepRoutine("function", "ALIAS", name, rest, null);
            reading.note("function", name, MISSING);
        }
    }

    private boolean trigger(Query.Row row) throws SQLException {
        QualifiedName name = reading.name(row, "trigger");
        Trigger first = new Trigger(row.text("trigger_schema"), row.text("trigger_name"), name,
                reading.names().qualified(row.text("event_object_schema"), row.text("event_object_table")), row.text("action_timing"),
                new ArrayList<>(), row.text("action_orientation").equals("ROW"), row.flag("is_rollback"), row.number("queue_size"),
                row.flag("no_wait"), row.optional("java_class"), H2Reading.comment(row));
        return triggers.computeIfAbsent(name, _ -> first).events().add(row.text("event_manipulation"));
    }

    private void keep(Trigger trigger) {
        String name = Names.sql(trigger.name());
        String text = trigger.javaClass() == null ? source(trigger) : text(trigger);
        if (text == null) {
            reading.note("trigger", trigger.name(), NOT_TOLD);
            return;
        }
        String kind = reading.tables.containsKey(trigger.table()) ? "table" : "view";
        reading.keep("trigger", trigger.name(), "CREATE FORCE TRIGGER " + name + text, "DROP TRIGGER " + name,
                Set.of(ElementId.named(kind, trigger.table().toString())), trigger.comment());
    }

    private static String text(Trigger trigger) {
        return head(trigger) + " CALL " + Names.literal(trigger.javaClass());
    }

    private @Nullable String source(Trigger trigger) {
        String all = script.rest("TRIGGER", trigger.schema(), trigger.stored()).orElse(null);
        Matcher body = SOURCE.matcher(all == null ? "" : all);
        return body.matches() ? head(trigger) + body.group(1) : null;
    }

    /** What stands before the body; the usual queue is not said (H2 manual, "CREATE TRIGGER"). */
    private static String head(Trigger trigger) {
        return " " + trigger.timing() + " " + String.join(", ", trigger.events()) + (trigger.rollback() ? ", ROLLBACK" : "") + " ON "
                + Names.sql(trigger.table()) + (trigger.eachRow() ? " FOR EACH ROW" : "")
                + (trigger.queue() == USUAL_QUEUE ? "" : " QUEUE " + trigger.queue()) + (trigger.noWait() ? " NOWAIT" : "");
    }

    /** One of a table that has another name by now still has the old one (seen in H2 2.5.252), and no statement makes it again. */
    private boolean synonym(Query.Row row) throws SQLException {
        QualifiedName name = reading.name(row, "synonym");
        QualifiedName of = reading.names().qualified(row.text("synonym_for_schema"), row.text("synonym_for"));
        if (!reading.relations.contains(of) && reading.schemas().contains(row.text("synonym_for_schema"))) {
            reading.note("synonym", name, "nothing is called " + of + ", which it stands for");
            return false;
        }
        String kind = reading.tables.containsKey(of) ? "table" : "view";
        reading.keep("other", name, "CREATE SYNONYM " + Names.sql(name) + " FOR " + Names.sql(of),
                "DROP SYNONYM " + Names.sql(name), Set.of(ElementId.named(kind, of.toString())), null);
        return true;
    }
}
