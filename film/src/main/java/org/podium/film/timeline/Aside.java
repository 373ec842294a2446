package org.podium.film.timeline;

import java.time.Duration;
import java.util.List;

/** Something that happened beside the picture. */
public sealed interface Aside {
    Duration time();

    /** A poll whose result was published; {@code question} may be empty. */
    record Poll(Duration time, String question, List<Answer> answers) implements Aside {
        public Poll {
            answers = List.copyOf(answers);
        }
    }

    /** One answer of a poll and how often it was given. */
    record Answer(String text, int votes) {}

    /** A video of another site was played: nothing of it is recorded, not even its end. */
    record ExternalVideo(Duration time, String address) implements Aside {}
}
