package dev.crowfoot.cli;

import dev.crowfoot.app.Progress;

/** Tells on standard error how far a run is, a line each; a program that reads standard output is not disturbed. */
record ConsoleProgress(Console console) implements Progress {

    @Override
    public void report(String what, long done, long total) {
        console.err().println(total > 0 ? "[" + done + "/" + total + "] " + what : what);
        console.err().flush();
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
