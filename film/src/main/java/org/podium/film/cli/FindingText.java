package org.podium.film.cli;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.podium.film.encode.verify.Finding;
import org.podium.film.timeline.Span;

/** Says in plain words, French or English, what is wrong with a film. */
final class FindingText {
    private final Locale locale;
    private final ResourceBundle words;

    FindingText(Locale wanted) {
        locale = wanted.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        words = ResourceBundle.getBundle(
                "org.podium.film.cli.findings",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String summary(int count) {
        return say("summary", count);
    }

    String of(Finding finding) {
        return switch (finding) {
            case Finding.NoPicture() -> say("no-picture");
            case Finding.NoSound() -> say("no-sound");
            case Finding.WrongLength(boolean sound, Duration wanted, Duration found) ->
                say("wrong-length", sound ? 1 : 0, clock(wanted), clock(found));
            case Finding.SoundOff(Duration around, Duration late) ->
                say("sound-off", clock(around), late.abs().toMillis(), late.isNegative() ? 1 : 0);
            case Finding.PictureOff(Duration late) ->
                say("picture-off", late.abs().toMillis(), late.isNegative() ? 1 : 0);
            case Finding.Black(Span span) -> say("black", clock(span.start()), clock(span.end()));
            case Finding.Frozen(Span span) -> say("frozen", clock(span.start()), clock(span.end()));
            case Finding.MissingChapters(int missing, int wanted) -> say("missing-chapters", missing, wanted);
            case Finding.MissingCaptions(String name) -> say("missing-captions", name);
            case Finding.MissingSlide(Duration moment, String file) -> say("missing-slide", clock(moment), file);
        };
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    private String clock(Duration time) {
        return String.format(
                locale,
                "%d:%02d:%02d.%01d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart() / 100);
    }
}
