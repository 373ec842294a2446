package org.podium.acceptance.lecture.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import org.podium.acceptance.lecture.media.Clip;
import org.podium.acceptance.lecture.media.MediaFile;
import org.podium.acceptance.lecture.media.Sound;
import org.podium.acceptance.lecture.script.Cue;
import org.podium.acceptance.lecture.script.Script;
import org.podium.acceptance.lecture.stage.Cameras;
import org.podium.acceptance.lecture.stage.Sharing;

/** What is heard, and what the cameras and the shared screen show. */
record Media(Script script) {
    void write(Path folder) throws IOException {
        Sound voices = voices(folder);
        Sound all = new Sound(script.seconds());
        all.mix(voices, 0);
        script.claps().forEach(at -> all.mix(Sound.click(), at));
        if (script.course().held().cameras() > 0) {
            Files.createDirectories(folder.resolve("video"));
            // The mouths follow the voices; a clap does not open them.
            MediaFile.write(
                    folder.resolve("video/webcams.webm"),
                    Cameras.SHAPE,
                    new Cameras(script, voices),
                    script.seconds(),
                    Optional.of(all));
        } else {
            Files.createDirectories(folder.resolve("audio"));
            MediaFile.write(folder.resolve("audio/audio.webm"), all);
            MediaFile.write(folder.resolve("audio/audio.ogg"), all);
        }
        if (!script.all(Cue.Shared.class).isEmpty()) {
            Files.createDirectories(folder.resolve("deskshare"));
            MediaFile.write(
                    folder.resolve("deskshare/deskshare.webm"),
                    Sharing.SHAPE,
                    new Sharing(script),
                    script.seconds(),
                    Optional.empty());
        }
    }

    private Sound voices(Path folder) throws IOException {
        Sound voices = new Sound(script.seconds());
        // FFmpeg wants a file; resources may lie in a jar.
        Path clip = folder.resolve("clip.ogg");
        for (Cue.Said said : script.all(Cue.Said.class)) {
            String name = "/org/podium/acceptance/lecture/voice/" + said.line().clip() + ".ogg";
            try (InputStream in = Objects.requireNonNull(Media.class.getResourceAsStream(name), name)) {
                Files.copy(in, clip, StandardCopyOption.REPLACE_EXISTING);
            }
            voices.mix(Clip.read(clip), said.at());
        }
        Files.deleteIfExists(clip);
        return voices;
    }
}
