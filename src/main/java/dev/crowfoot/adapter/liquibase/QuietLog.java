package dev.crowfoot.adapter.liquibase;

import java.util.logging.Level;
import liquibase.logging.Logger;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What Liquibase has to say goes to the log's finest level: what matters comes as an exception. */
final class QuietLog extends AbstractLogService {

    @Override
    public int getPriority() {
        return PRIORITY_NOT_APPLICABLE;
    }

    @Override
    public Logger getLog(@SuppressWarnings("rawtypes") Class clazz) {
        return new Line();
    }

    private static final class Line extends AbstractLogger {

        @Override
        public void close() {}

        @Override
        public void log(@Nullable Level level, @Nullable String message, @Nullable Throwable e) {
            LoggerFactory.getLogger("liquibase").trace("{}", message, e);
        }
    }
}
