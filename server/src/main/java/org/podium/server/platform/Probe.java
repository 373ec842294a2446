package org.podium.server.platform;

import java.util.List;

/** Something of the settings that {@code podium check} tries out, without changing anything. */
public interface Probe {
    /** What was found; nothing where nothing is set. */
    List<Found> look();

    /** How it is to be taken. */
    enum Weight {
        GOOD("ok     "),
        NOTE("note   "),
        BAD("FAULT  ");

        private final String mark;

        Weight(String mark) {
            this.mark = mark;
        }
    }

    /** One thing, a sentence: what it is, and where it is bad what to change. */
    record Found(Weight weight, String sentence) {
        public static Found good(String sentence) {
            return new Found(Weight.GOOD, sentence);
        }

        public static Found note(String sentence) {
            return new Found(Weight.NOTE, sentence);
        }

        public static Found bad(String sentence) {
            return new Found(Weight.BAD, sentence);
        }

        /** What a failure says of itself, in one line. */
        public static String reason(Throwable failure) {
            Throwable root = failure;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
            return message.replaceAll("\\s+", " ").strip();
        }

        public String text() {
            return weight.mark + sentence;
        }
    }
}
