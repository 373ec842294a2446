package org.podium.film.cli;

import java.time.Duration;
import java.util.Locale;
import org.podium.film.encode.verify.Finding;
import org.podium.film.render.Words;
import org.podium.film.timeline.Span;

/** Says in plain words, French or English, what is wrong with a film. */
final class FindingText {
    private final Words words;

    FindingText(Locale wanted) {
        words = new Words("org.podium.film.cli.findings", wanted);
    }

    String summary(int count) {
        return words.say("summary", count);
    }

    String lacks() {
        return words.say("lacks");
    }

    String of(Finding finding) {
        return switch (finding) {
            case Finding.NoPicture() -> words.say("no-picture");
            case Finding.NoSound() -> words.say("no-sound");
            case Finding.WrongLength(boolean sound, Duration wanted, Duration found) ->
                words.say("wrong-length", sound ? 1 : 0, clock(wanted), clock(found));
            case Finding.SoundOff(Duration around, Duration late) ->
                words.say("sound-off", clock(around), late.abs().toMillis(), late.isNegative() ? 1 : 0);
            case Finding.SoundLost(Span span) -> words.say("sound-lost", clock(span.start()), clock(span.end()));
            case Finding.PictureOff(Duration late) ->
                words.say("picture-off", late.abs().toMillis(), late.isNegative() ? 1 : 0);
            case Finding.Black(Span span) -> words.say("black", clock(span.start()), clock(span.end()));
            case Finding.Frozen(Span span) -> words.say("frozen", clock(span.start()), clock(span.end()));
            case Finding.MissingChapters(int missing, int wanted) -> words.say("missing-chapters", missing, wanted);
            case Finding.MissingCaptions(String name) -> words.say("missing-captions", name);
            case Finding.MissingFile(String file) -> words.say("missing-file", file);
            case Finding.PlaylistBroken(String file) -> words.say("playlist-broken", file);
            case Finding.PlaylistLength(String file, Duration wanted, Duration found) ->
                words.say("playlist-length", file, clock(wanted), clock(found));
            case Finding.Within(String part, Finding inside) -> words.say("within", part, of(inside));
            case Finding.MissingSlide(Duration moment, String file) -> words.say("missing-slide", clock(moment), file);
        };
    }

    private String clock(Duration time) {
        return String.format(
                words.locale(),
                "%d:%02d:%02d.%01d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart() / 100);
    }
}
