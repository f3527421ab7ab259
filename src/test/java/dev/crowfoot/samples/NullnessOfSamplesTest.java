package dev.crowfoot.samples;

import static dev.crowfoot.adapter.hibernate.BootedCode.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.crowfoot.adapter.hibernate.BootedCode;
import dev.crowfoot.adapter.hibernate.MigratedDatabase;
import dev.crowfoot.document.Settings.Nullness;
import dev.crowfoot.target.Target;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hibernate takes classes that say what may be null, on both databases. */
class NullnessOfSamplesTest {

    @ParameterizedTest
    @EnumSource(Target.class)
    void theBlogIsValidatedAndPersisted(Target target) throws SQLException {
        try (MigratedDatabase blog = MigratedDatabase.of(BlogSample.make().steps().getLast().document().design(), target,
                Nullness.JSPECIFY)) {
            BootedCode code = blog.booted();
            Object user = code.make("User", "ada", "ada@example.com", "Ada");
            Object post = code.make("Post", "A title", "a-title", "Text", user);
            code.persist(user, post);
            Object id = BootedCode.get(post, "getId");
            assertNotNull(call(post, "getCreatedAt"));
            assertEquals("A title", call(code.find("Post", id), "getTitle"));
        }
    }
}
