package org.podium.film.cli;

import java.util.Locale;
import org.podium.film.render.Words;
import org.podium.film.timeline.RecordingIssue;

/** Says in plain words, French or English, what a recording lacks. */
final class IssueText {
    private final Words words;

    IssueText(Locale wanted) {
        words = new Words("org.podium.film.missing", wanted);
    }

    String of(RecordingIssue missing) {
        return words.say("missing." + missing.kind().code(), missing.what(), missing.times());
    }
}
