package dev.crowfoot.cli;

import dev.crowfoot.app.Progress;

/**
 * Tells on standard error how far a run is, a line each, and a line for each tenth of many steps of one kind; a program that reads standard output is not disturbed.
 */
final class ConsoleProgress implements Progress {

    /** Fewer steps than this are told one by one. */
    private static final int MANY = 20;

    private final Console console;
    private String last = "";
    private String lastWhat = "";
    private long lastTenth;

    ConsoleProgress(Console console) {
        this.console = console;
    }

    @Override
    public void report(String what, long done, long total) {
        String line = total > 0 ? "[" + done + "/" + total + "] " + what : what;
        long tenth = total > MANY ? done * 10 / total : done;
        if (!line.equals(last) && !(what.equals(lastWhat) && tenth == lastTenth)) {
            last = line;
            lastWhat = what;
            lastTenth = tenth;
            console.err().println(line);
            console.err().flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
