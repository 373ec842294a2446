package org.podium.film.picture.tldraw.v2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.podium.film.timeline.Attributes;

/** An answer and how many chose it. */
record PollAnswer(String key, double votes) {
    private static final int MOST = 200;

    /** The answers of a poll; those that differ only in capitals are one, called as the more numerous part was. */
    static List<PollAnswer> of(Attributes props) {
        List<PollAnswer> answers = new ArrayList<>();
        for (Object each : props.list("answers")) {
            Attributes published = Segments.attributes(each);
            double votes = Math.clamp(published.number("numVotes", 0), 0, 1_000_000);
            String mark = published.flag("isCorrectAnswer", false) ? "\u2705 " : "";
            add(new PollAnswer(mark + published.text("key", ""), votes), answers);
        }
        return answers.size() > MOST ? answers.subList(0, MOST) : answers;
    }

    private static void add(PollAnswer answer, List<PollAnswer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            PollAnswer other = answers.get(i);
            if (other.key.toLowerCase(Locale.ROOT).equals(answer.key.toLowerCase(Locale.ROOT))) {
                String key = other.votes >= answer.votes ? other.key : answer.key;
                answers.set(i, new PollAnswer(key, other.votes + answer.votes));
                return;
            }
        }
        answers.add(answer);
    }
}
