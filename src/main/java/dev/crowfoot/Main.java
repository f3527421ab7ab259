package dev.crowfoot;

/** Starts Crowfoot. It does not extend JavaFX's {@code Application}, so that it starts from the class path. */
public final class Main {
    /** What the application calls itself in its first line of output. */
    static final String NAME = "Crowfoot";

    private Main() {}

    /** Starts the application with the arguments of the command line. */
    public static void main(String[] arguments) {
        System.out.println(NAME + " " + version());
    }

    /** The version from the jar's manifest, or {@code development} when run from class files. */
    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
