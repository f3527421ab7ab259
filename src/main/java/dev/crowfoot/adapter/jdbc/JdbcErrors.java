package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.UserError;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import javax.net.ssl.SSLException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a database, in words. Sources: PostgreSQL manual, appendix A "Error Codes"; H2's {@code org.h2.api.ErrorCode}; the
 * exceptions of the drivers.
 */
final class JdbcErrors {

    private record Words(String what, String wayOut) {}

    private JdbcErrors() {}

    /**
     * Why a connection could not be made.
     *
     * @param where the database, as the settings describe it
     * @param user who tried
     */
    static UserError whileConnecting(String where, @Nullable String user, SQLException e) {
        Words words = ofCause(where, e);
        if (words == null) {
            words = ofState(where, user == null ? "the default user" : user, e);
        }
        return new UserError(UserError.Kind.DATABASE, words.what(), words.wayOut(), e);
    }

    /** Why something else failed on a connection that was made. */
    static UserError whileWorking(String what, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new UserError(UserError.Kind.DATABASE, what + ": the connection is lost.", "Connect again.", e);
        }
        if (state.equals("42501") || e.getErrorCode() == ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1) {
            return new UserError(UserError.Kind.DATABASE, what + ": " + firstLine(e) + ".",
                    "Connect as a user who may, or have the right granted.",
                    e);
        }
        return new UserError(UserError.Kind.DATABASE, what + ": " + firstLine(e) + ".", "", e);
    }

    /** What the database said, its first line without H2's copy of the statement. */
    static String firstLine(SQLException e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        String first = message.lines().findFirst().orElse("").replaceFirst("; SQL statement:.*", "").replaceFirst(" \\[\\d+-\\d+]$", "");
        return first.replaceFirst("^(ERROR|FATAL): ", "").replaceFirst("\\.$", "");
    }

    private static @Nullable Words ofCause(String where, SQLException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            Words words = switch (cause) {
                case UnknownHostException _ ->
                    new Words("There is no server with the name in: " + where + ".", "Check the host name and the network.");
                case ConnectException _ -> new Words("Nothing answers for " + where + ": the connection was refused.",
                        "Check host and port, that the server runs, and that it listens for connections from other machines.");
                case NoRouteToHostException _ -> new Words("There is no way to the server of " + where + ".", "Check the network.");
                case SocketTimeoutException _ ->
                    new Words("The server of " + where + " does not answer.", "Check host, port and firewall.");
                case SSLException ssl -> new Words("No secure connection to " + where + ": " + ssl.getMessage() + ".",
                        "Check the server's certificate, or choose another TLS mode.");
                default -> null;
            };
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    private static Words ofState(String where, String user, SQLException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        if (message.contains("server does not support SSL")) {
            return new Words("The server of " + where + " does not offer TLS.",
                    "Choose the TLS mode disable or prefer, or switch TLS on at the server.");
        }
        if (message.contains("no password was provided") || message.contains("password authentication was requested")) {
            return new Words("The server asks for a password for user " + user + " of " + where + ".", "Give the password.");
        }
        Words h2 = ofH2(where, user, e);
        return h2 != null ? h2 : ofPostgresql(where, user, e);
    }

    private static @Nullable Words ofH2(String where, String user, SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                new Words("The user name or the password is wrong for user " + user + " of " + where + ".",
                        "A new H2 database takes the first user that opens it; use the one that it was made with.");
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new Words("Another process has the file of " + where + " open.",
                    "Close the other program, or have both connect through an H2 server.");
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 ->
                new Words("There is no database yet: " + where + ".", "Check the path, or leave out IFEXISTS.");
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> new Words(
                    "The file of " + where + " is no database of H2 2.x: " + firstLine(e) + ".",
                    "Export it with the H2 version that wrote it.");
            case ErrorCode.URL_RELATIVE_TO_CWD -> new Words("The path of " + where + " is relative.", "Give the whole path.");
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1 ->
                new Words("The file of " + where + " cannot be read or written: " + firstLine(e) + ".", "Check the folder and its rights.");
            default -> null;
        };
    }

    private static Words ofPostgresql(String where, String user, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01" -> new Words("The password is wrong for user " + user + " of " + where + ", or there is no such user.",
                    "Check user and password.");
            case "28000" -> new Words("The server does not let user " + user + " in to " + where + ": " + firstLine(e) + ".",
                    "Check the user, the TLS mode, and pg_hba.conf on the server.");
            case "3D000" -> new Words("The server has no such database: " + where + ".", "Check the name, or create the database.");
            case "42501" -> new Words("User " + user + " may not connect to " + where + ".", "Have the right CONNECT granted.");
            case "53300" -> new Words("The server has no connection free for " + where + ".", "Close some, or try again later.");
            case "57P03" -> new Words("The server of " + where + " is starting up or shutting down.", "Try again in a moment.");
            case "08001", "08006", "08004" ->
                new Words("No connection to " + where + ": " + firstLine(e) + ".", "Check host and port, and that the server runs.");
            default -> new Words("No connection to " + where + ": " + firstLine(e) + ".", "");
        };
    }
}
