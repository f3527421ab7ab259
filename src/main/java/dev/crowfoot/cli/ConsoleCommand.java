package dev.crowfoot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What every command has: the services that it works with, and how it answers. */
abstract class ConsoleCommand implements Callable<Integer> {

    final Services services;
    final Console console;

    @Mixin
    OutputOptions output = new OutputOptions();

    ConsoleCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    /**
     * Does it.
     *
     * @throws dev.crowfoot.app.UserError if it cannot be done
     */
    abstract ExitCode run();

    @Override
    public final Integer call() {
        return run().number();
    }
}
