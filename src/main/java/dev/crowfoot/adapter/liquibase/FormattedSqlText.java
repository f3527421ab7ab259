package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Step;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import liquibase.exception.LiquibaseException;

/**
 * Changelogs in Liquibase's formatted SQL. It is read line by line, and a line that looks like an instruction is one wherever it stands; so
 * line breaks in literals are escaped, and what cannot be written safely is refused. To be used within a {@link LiquibaseScope}.
 */
record FormattedSqlText(OfflineDatabases databases, List<Target> projectTargets) {

    /** What may stand between statements: single words on lines of their own, as Liquibase splits by words. */
    private static final List<String> DELIMITERS = List.of(";", "GO", "NEXT_STATEMENT", "NEXT_CROWFOOT_STATEMENT");
    /** Liquibase does not split between these words. */
    private static final Pattern BLOCK = Pattern.compile("\\bbegin\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?im)^\\s*(-+\\s*(liquibase|changeset|rollback|precondition|comment|validchecksum|ignore|property)|/\\*\\s*liquibase).*");

    /** The changesets; the tag cannot be said in this format and stands where the file is included. */
    String of(Revision revision, Plan plan) throws LiquibaseException {
        StringBuilder text = new StringBuilder("--liquibase formatted sql\n");
        int number = 0;
        for (Step step : plan.steps()) {
            for (Part part : parts(step)) {
                number++;
                append(text, RevisionTree.id(revision, String.valueOf(number)), step, part);
            }
        }
        return text.toString();
    }

    private record Part(Set<Target> targets, List<String> up, List<String> down) {}

    private List<Part> parts(Step step) throws LiquibaseException {
        List<Target> targets = step.targets().isEmpty() ? projectTargets : List.copyOf(step.targets());
        List<Part> parts = new ArrayList<>();
        for (Target target : targets) {
            Changeset changeset = new StepChangesets(databases).forTarget(step, target);
            ChangeSql sql = new ChangeSql(databases.of(target), changeset.quoting());
            parts.add(new Part(Set.of(target), lines(sql, changeset.up()), lines(sql, changeset.down())));
        }
        Part first = parts.getFirst();
        boolean same = parts.stream().allMatch(p -> p.up().equals(first.up()) && p.down().equals(first.down()));
        return same ? List.of(new Part(step.targets(), first.up(), first.down())) : parts;
    }

    private static List<String> lines(ChangeSql sql, List<Attributes> changes) throws LiquibaseException {
        List<String> result = new ArrayList<>();
        for (Attributes change : changes) {
            sql.of(change).forEach(s -> result.add(SafeLiterals.survivingLines(s)));
        }
        return result;
    }

    private static void append(StringBuilder text, String id, Step step, Part part) {
        part.up().forEach(FormattedSqlText::refuseInstructions);
        part.down().forEach(FormattedSqlText::refuseInstructions);
        String delimiter = delimiter(part.up());
        String back = delimiter(part.down());
        text.append("\n--changeset ").append(RevisionTree.AUTHOR).append(':').append(id);
        if (!part.targets().isEmpty()) {
            text.append(" dbms:").append(RevisionTree.dbms(part.targets()));
        }
        // Liquibase takes the last splitStatements in the line, and rollbackSplitStatements ends like it
        text.append(" stripComments:false").append(split(part.down(), back, "rollbackSplitStatements", "rollbackEndDelimiter"))
                .append(split(part.up(), delimiter, "splitStatements", "endDelimiter")).append('\n');
        RevisionTree.comment(step).lines().forEach(line -> text.append("--comment ").append(line).append('\n'));
        text.append(String.join(between(delimiter), part.up())).append(part.up().size() > 1 ? between(delimiter) : "\n");
        if (part.down().isEmpty()) {
            text.append("--rollback empty\n");
        }
        String rollback = String.join(between(back), part.down()) + (part.down().size() > 1 ? between(back) : "");
        rollback.lines().forEach(line -> text.append("--rollback ").append(line).append('\n'));
    }

    private static String between(String delimiter) {
        return delimiter.equals(";") ? ";\n" : "\n" + delimiter + "\n";
    }

    private static String split(List<String> statements, String delimiter, String splitName, String delimiterName) {
        if (statements.size() < 2) {
            return " " + splitName + ":false";
        }
        return " " + splitName + ":true" + (delimiter.equals(";") ? "" : " " + delimiterName + ":" + delimiter);
    }

    private static String delimiter(List<String> statements) {
        if (statements.size() > 1 && statements.stream().anyMatch(s -> BLOCK.matcher(s).find())) {
            throw refused("a step in it has several statements, one of them with a block");
        }
        return DELIMITERS.stream().filter(d -> statements.size() < 2 || statements.stream().noneMatch(s -> holds(s, d))).findFirst()
                .orElseThrow(() -> refused("a statement in it holds all words that could end one"));
    }

    private static boolean holds(String sql, String delimiter) {
        return sql.toUpperCase(Locale.ROOT).contains(delimiter);
    }

    private static void refuseInstructions(String sql) {
        if (INSTRUCTION.matcher(sql).find()) {
            throw refused("a line of a statement in it looks like an instruction to Liquibase");
        }
    }

    private static UserError refused(String why) {
        return new UserError(UserError.Kind.USE, "The revision cannot be written as formatted SQL: " + why + ".",
                "Write it as YAML, XML or JSON.", null);
    }
}
