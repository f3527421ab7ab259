package dev.crowfoot.adapter.liquibase;

import liquibase.AbstractExtensibleObject;
import liquibase.ui.InputHandler;
import liquibase.ui.UIService;
import org.jspecify.annotations.Nullable;

/** Liquibase's console: nothing is printed, nothing is asked. */
final class QuietUi extends AbstractExtensibleObject implements UIService {

    @Override
    public int getPriority() {
        return -1;
    }

    @Override
    public void sendMessage(String message) {}

    @Override
    public void sendErrorMessage(String message) {}

    @Override
    public void sendErrorMessage(String message, Throwable exception) {}

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> @Nullable T prompt(String prompt, @Nullable T valueIfNoEntry, @Nullable InputHandler<T> inputHandler, Class<T> type) {
        return valueIfNoEntry;
    }

    @Override
    public void setAllowPrompt(boolean allowPrompt) {}

    @Override
    public boolean getAllowPrompt() {
        return false;
    }
}
