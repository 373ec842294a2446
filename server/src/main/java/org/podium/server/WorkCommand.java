package org.podium.server;

import java.util.concurrent.CountDownLatch;
import org.podium.server.platform.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A node that only works: start as many as there are machines, on the same database. */
@Command(
        name = "work",
        mixinStandardHelpOptions = true,
        description = "Runs tasks, conversions above all, without pages; any number of nodes share one database.")
final class WorkCommand implements Runnable {
    @Mixin
    private Settings settings = new Settings();

    @Override
    public void run() {
        CountDownLatch stopped = new CountDownLatch(1);
        var context = Application.start(Role.WORK, settings.asMap());
        context.addApplicationListener(
                (org.springframework.context.event.ContextClosedEvent event) -> stopped.countDown());
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
