package dev.crowfoot.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.target.Target;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabasesTest {

    @ParameterizedTest
    @EnumSource(Target.class)
    void eachFreshDatabaseIsEmptyAndApartFromTheOthers(Target target) throws SQLException {
        try (TestDatabase one = Databases.fresh(target); TestDatabase two = Databases.fresh(target)) {
            one.run("CREATE TABLE only_here (id int)");
            assertEquals(1, tables(one));
            assertEquals(0, tables(two));
        }
    }

    private static int tables(TestDatabase database) throws SQLException {
        String sql = "SELECT count(*) FROM information_schema.tables WHERE lower(table_schema) = 'public'";
        try (Connection connection = database.connect(); ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
