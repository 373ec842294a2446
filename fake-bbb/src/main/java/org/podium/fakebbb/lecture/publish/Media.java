package org.podium.fakebbb.lecture.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import org.podium.fakebbb.lecture.media.Clip;
import org.podium.fakebbb.lecture.media.MediaFile;
import org.podium.fakebbb.lecture.media.Rounds;
import org.podium.fakebbb.lecture.media.Sound;
import org.podium.fakebbb.lecture.script.Cue;
import org.podium.fakebbb.lecture.script.Script;
import org.podium.fakebbb.lecture.stage.Cameras;
import org.podium.fakebbb.lecture.stage.Sharing;

/** What is heard, and what the cameras and the shared screen show. */
record Media(Script script) {
    void write(Path folder) throws IOException {
        Script one = script.round();
        Sound voices = voices(one, folder);
        Sound all = new Sound(one.seconds());
        all.mix(voices, 0);
        one.claps().forEach(at -> all.mix(Sound.click(), at));
        if (one.course().held().cameras() > 0) {
            // The mouths follow the voices; a clap does not open them.
            rounds(
                    folder.resolve("video/webcams.webm"),
                    file -> MediaFile.write(
                            file, Cameras.SHAPE, new Cameras(one, voices), one.seconds(), Optional.of(all)));
        } else {
            rounds(folder.resolve("audio/audio.webm"), file -> MediaFile.write(file, all));
            if (script.rounds() == 1) {
                MediaFile.write(folder.resolve("audio/audio.ogg"), all);
            }
        }
        if (!one.all(Cue.Shared.class).isEmpty()) {
            rounds(
                    folder.resolve("deskshare/deskshare.webm"),
                    file -> MediaFile.write(file, Sharing.SHAPE, new Sharing(one), one.seconds(), Optional.empty()));
        }
    }

    private interface Maker {
        void make(Path file) throws IOException;
    }

    /** Makes one round, and a file of all of them. */
    private void rounds(Path file, Maker maker) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling(""));
        if (script.rounds() == 1) {
            maker.make(file);
            return;
        }
        Path once = folder.resolve("once.webm");
        maker.make(once);
        Rounds.repeat(once, file, script.seconds() / script.rounds(), script.rounds());
        Files.delete(once);
    }

    private static Sound voices(Script script, Path folder) throws IOException {
        Sound voices = new Sound(script.seconds());
        // FFmpeg wants a file; resources may lie in a jar.
        Path clip = folder.resolve("clip.ogg");
        for (Cue.Said said : script.all(Cue.Said.class)) {
            String name = "/org/podium/fakebbb/lecture/voice/" + said.line().clip() + ".ogg";
            try (InputStream in = Objects.requireNonNull(Media.class.getResourceAsStream(name), name)) {
                Files.copy(in, clip, StandardCopyOption.REPLACE_EXISTING);
            }
            voices.mix(Clip.read(clip), said.at());
        }
        Files.deleteIfExists(clip);
        return voices;
    }
}
