package org.podium.server.identity.assign;

/**
 * What a run of matching did.
 *
 * @param matched moderators who are a person
 * @param ambiguous held for a human
 * @param noOne nobody yet
 * @param recordings whose owners were looked at again
 */
public record MatchReport(int matched, int ambiguous, int noOne, int recordings) {
    MatchReport plus(MatchReport other) {
        return new MatchReport(
                matched + other.matched,
                ambiguous + other.ambiguous,
                noOne + other.noOne,
                recordings + other.recordings);
    }

    boolean nothing() {
        return matched + ambiguous + noOne + recordings == 0;
    }
}
