package org.podium.bench;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what is sent to PostgreSQL, begin and commit included, by the driver's own account of it. */
final class StatementCount extends Handler implements AutoCloseable {
    /** Kept, since the logging of Java forgets a logger that nobody holds. */
    private final Logger driver = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final AtomicInteger count = new AtomicInteger();

    StatementCount() {
        driver.setLevel(Level.FINEST);
        driver.setUseParentHandlers(false);
        driver.addHandler(this);
    }

    int statements() {
        return count.get();
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getMessage() != null && record.getMessage().contains("FE=> Execute(")) {
            count.incrementAndGet();
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        driver.removeHandler(this);
        driver.setLevel(Level.WARNING);
        driver.setUseParentHandlers(true);
    }
}
