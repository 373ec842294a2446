package org.podium.fakebbb.lecture.script;

import java.util.List;

/** A question to the room and what it answered. */
public record Poll(String type, String question, List<Answer> answers, int asked, int answered) {
    public Poll {
        answers = List.copyOf(answers);
    }

    /** One of the answers that could be given. */
    public record Answer(String key, int votes) {}

    public int most() {
        return answers.stream().mapToInt(Answer::votes).max().orElse(1);
    }

    public int total() {
        return answers.stream().mapToInt(Answer::votes).sum();
    }
}
