package org.podium.fakebbb.lecture.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.podium.fakebbb.lecture.script.Script;

/** Does to a script what BBB's processing does to a recorded meeting. */
public final class Publisher {
    private Publisher() {}

    /** Writes everything into an empty folder. */
    public static void publish(Script script, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("presentation/" + script.deck().id()));
        new Pictures(script).write(folder);
        Board.of(script).write(folder);
        new Motion(script).write(folder);
        new Words(script).write(folder);
        new Media(script).write(folder);
        new Metadata(script).write(folder);
    }
}
