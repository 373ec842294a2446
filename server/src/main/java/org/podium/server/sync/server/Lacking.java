package org.podium.server.sync.server;

/**
 * What a round did not bring, though the server counts it. Lists change while they are read: only what another round, begun
 * at once, did not bring either is told.
 *
 * @param recordings how many
 * @param rounds how many rounds in a row it was so
 */
public record Lacking(long recordings, int rounds) {
    public static final Lacking NONE = new Lacking(0, 0);

    private static final int SURE = 2;

    /**
     * After one more round. Between the two figures lies what has come to the server meanwhile: where that alone can be what
     * we do not know, the round says nothing.
     *
     * @param surely how many of those that were there when the round began are not known
     * @param perhaps how many of those that are there now are not known
     */
    public Lacking after(long surely, long perhaps) {
        if (perhaps <= 0) {
            return NONE;
        }
        return surely <= 0 ? this : new Lacking(surely, Math.min(SURE, rounds + 1));
    }

    /** Whether one more round is to begin at once. */
    public boolean doubtful() {
        return rounds > 0 && rounds < SURE;
    }

    public boolean sure() {
        return rounds >= SURE;
    }
}
