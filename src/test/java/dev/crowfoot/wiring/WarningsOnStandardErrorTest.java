package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class WarningsOnStandardErrorTest {
    @Test
    void logbackFindsItAndLibrariesSayNothingOnStandardOutput() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(appenders::add);

        assertEquals(Level.WARN, root.getLevel());
        assertEquals(List.of("STDERR"), appenders.stream().map(Appender::getName).toList());
        assertTrue(appenders.getFirst() instanceof ConsoleAppender<ILoggingEvent> console && console.getTarget().equals("System.err"));
    }
}
