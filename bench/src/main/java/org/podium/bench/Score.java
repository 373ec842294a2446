package org.podium.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.podium.bench.LabelledSet.Asked;

/**
 * How the answers stand to the labels, by category. To hold what the label says is ambiguous is right, and so is to find
 * nobody where there is no account.
 */
record Score(Map<String, Count> categories) {
    Score {
        categories = Map.copyOf(categories);
    }

    /**
     * Answers of one category.
     *
     * @param held given to nobody, for a human to decide, though the label knows whose it is or that it is nobody's
     * @param missed found to be nobody's, though it is somebody's
     * @param wrong somebody else's: what must never happen
     */
    record Count(int right, int held, int missed, int wrong) {
        Count plus(Count other) {
            return new Count(right + other.right, held + other.held, missed + other.missed, wrong + other.wrong);
        }

        int rows() {
            return right + held + missed + wrong;
        }

        double percent() {
            return 100.0 * right / rows();
        }
    }

    /** Answers in the order of the moderators. */
    static Score of(List<Asked> moderators, List<NamesHouse.Answer> answers) {
        if (moderators.size() != answers.size()) {
            throw new IllegalStateException(answers.size() + " answers to " + moderators.size() + " moderators");
        }
        Map<String, Count> categories = new TreeMap<>();
        for (int row = 0; row < answers.size(); row++) {
            Asked asked = moderators.get(row);
            categories.merge(asked.category(), one(asked.expected(), answers.get(row)), Count::plus);
        }
        return new Score(categories);
    }

    private static Count one(String expected, NamesHouse.Answer answer) {
        boolean right = expected.equals(
                switch (answer.state()) {
                    case "MATCHED" -> answer.userName();
                    case "AMBIGUOUS" -> "AMBIGUOUS";
                    default -> "NONE";
                });
        if (right) {
            return new Count(1, 0, 0, 0);
        }
        return switch (answer.state()) {
            case "MATCHED" -> new Count(0, 0, 0, 1);
            case "AMBIGUOUS" -> new Count(0, 1, 0, 0);
            default -> new Count(0, 0, 1, 0);
        };
    }

    Count all() {
        return categories.values().stream().reduce(new Count(0, 0, 0, 0), Count::plus);
    }
}
