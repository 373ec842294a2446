package org.podium.server.start;

/** What keeps the program from beginning: a sentence for the administrator, with the cure. */
public final class StartFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartFault(String sentence) {
        super(sentence);
    }

    public StartFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
