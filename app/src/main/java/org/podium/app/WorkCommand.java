package org.podium.app;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.podium.server.Application;
import org.podium.server.platform.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A node that only works: start as many as there are machines, on the same database. */
@Command(
        name = "work",
        mixinStandardHelpOptions = true,
        description = "Runs tasks, conversions above all, without pages; any number of nodes share one database.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was stopped",
            "1:a word or setting is wrong, or Podium itself failed",
            "5:its database was away for too long (podium.database.lost)"
        })
final class WorkCommand implements Runnable {
    @Mixin
    private Settings settings = new Settings();

    @Override
    public void run() {
        CountDownLatch stopped = new CountDownLatch(1);
        var context = Application.start(settings.start(Role.WORK, Map.of()), false);
        context.addApplicationListener(
                (org.springframework.context.event.ContextClosedEvent event) -> stopped.countDown());
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
