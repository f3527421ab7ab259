package dev.crowfoot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.target.Target;
import dev.crowfoot.testing.ScenarioSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views whose text nobody edited when a column that they name was renamed: their later text cannot be made, so no scenario can run it. */
class UneditedViewTest {

    private static final String BEFORE = """
            === before
            table #t people
              column #c1 id integer
              column #c2 name varchar(20)
            view #w names #t SELECT name FROM people

            === after
            """;

    @Test
    void onPostgresqlItFollowsTheColumn() {
        assertEquals(List.of("rename column people.name to full_name"), steps("""
                table #t people
                  column #c1 id integer
                  column #c2 full_name varchar(20)
                view #w names #t SELECT name FROM people
                """));
    }

    @Test
    void whereTheNameIsInUseAgainItIsMadeAnewOfWhatItSays() {
        assertEquals(
                List.of("take view names off", "rename column people.name to full_name", "add column people.name", "create view names"),
                steps("""
                        table #t people
                          column #c1 id integer
                          column #c2 full_name varchar(20)
                          column #c3 name varchar(20)
                        view #w names #t SELECT name FROM people
                        """));
    }

    @Test
    void onPostgresqlItFollowsItsTable() {
        assertEquals(List.of("rename table people to persons"), steps("""
                table #t persons
                  column #c1 id integer
                  column #c2 name varchar(20)
                view #w names #t SELECT name FROM people
                """));
    }

    private static List<String> steps(String after) {
        ScenarioSchema.Story story = new ScenarioSchema.Story(BEFORE + after);
        return Planner.plan(story.before(Target.POSTGRESQL), story.after(Target.POSTGRESQL), Target.POSTGRESQL).steps().stream()
                .map(Step::summary).toList();
    }
}
