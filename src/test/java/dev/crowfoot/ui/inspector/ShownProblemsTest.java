package dev.crowfoot.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.check.Severity;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.Document;
import dev.crowfoot.mapping.check.AllProblems;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.inspector.form.Form;
import dev.crowfoot.ui.inspector.model.Context;
import dev.crowfoot.ui.inspector.model.Forms;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ShownProblemsTest {

    private static final String LONG = "a_name_of_which_the_database_takes_only_the_first_sixty_three_letters";

    /** The fields at which the problems of the user stand that are errors. */
    private static List<String> fields(UnaryOperator<Entity> change) {
        Document blog = Blog.document();
        Document document = blog.withDesign(blog.design().with(change.apply(blog.design().entity(Blog.USER).orElseThrow())));
        Form form = Forms.of(new Context(document, DiagramId.MAIN), Set.of(Blog.USER));
        return AllProblems.of(document.design(), List.of(Target.POSTGRESQL)).stream()
                .filter(p -> p.severity() == Severity.ERROR && p.place().closest().equals(Blog.USER))
                .map(p -> ShownProblems.field(form, p).map(f -> f.name().text()).orElse("top")).toList();
    }

    @Test
    void aNameStandsWhereItIsSaid() {
        assertEquals(List.of("key.name"), fields(user -> user.withKey(user.key().withName(LONG))));
        assertEquals(List.of("names"), fields(user -> user.withNames(new TreeMap<>(Map.of("email.uq", LONG)))));
    }

    @Test
    void aNameThatIsTakenStandsWhereItIsGivenAgain() {
        assertEquals(List.of("names"), fields(user -> user.withNames(new TreeMap<>(Map.of("email.uq", "pk_posts")))));
    }
}
