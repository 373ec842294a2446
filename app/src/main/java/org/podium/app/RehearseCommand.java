package org.podium.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/** What Java notes while it runs makes the next start of a command quicker: a whole {@code sync} of nothing, in a folder of its own. */
@Command(name = "rehearse", hidden = true, description = "Runs a sync of nothing, for Java to note how it starts.")
final class RehearseCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("podium-rehearsal");
        try {
            Path settings = Files.writeString(folder.resolve("podium.yaml"), """
                podium.sync.servers:
                  - {name: nobody, url: "http://127.0.0.1:1/bigbluebutton/api/", secret: none}
                """);
            Podium.commandLine()
                    .setOut(new PrintWriter(Writer.nullWriter()))
                    .execute("sync", "--config", settings.toString());
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
