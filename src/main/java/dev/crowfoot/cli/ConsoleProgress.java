package dev.crowfoot.cli;

import dev.crowfoot.app.Progress;

/** Tells on standard error how far a run is, a line each; a program that reads standard output is not disturbed. */
final class ConsoleProgress implements Progress {

    private final Console console;
    private String last = "";

    ConsoleProgress(Console console) {
        this.console = console;
    }

    @Override
    public void report(String what, long done, long total) {
        String line = total > 0 ? "[" + done + "/" + total + "] " + what : what;
        if (!line.equals(last)) {
            last = line;
            console.err().println(line);
            console.err().flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
