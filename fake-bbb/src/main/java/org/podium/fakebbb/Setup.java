package org.podium.fakebbb;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.podium.fakebbb.api.Personality;
import org.podium.fakebbb.world.StepClock;

/**
 * How a fake server is to be.
 *
 * @param host the address to listen at; only this machine by default, since everybody may do everything here
 * @param port 0 picks a free one
 * @param readyUrl an address that is told of every ready recording, besides those in the meetings' metadata
 */
public record Setup(
        String host, int port, String secret, Personality personality, InstantSource clock, Optional<String> readyUrl) {
    /** Known to everybody, since it protects nothing. */
    public static final String DEMO_SECRET = "podium-demo-secret";

    /** A clock that stands still until the test lets time pass. */
    public static Setup stepped(Instant start) {
        return new Setup("127.0.0.1", 0, DEMO_SECRET, Personality.BBB_27, new StepClock(start), Optional.empty());
    }

    /** Time passes by itself. */
    public static Setup live(InstantSource clock) {
        return new Setup("127.0.0.1", 0, DEMO_SECRET, Personality.BBB_27, clock, Optional.empty());
    }

    public Setup at(String newHost, int newPort) {
        return new Setup(newHost, newPort, secret, personality, clock, readyUrl);
    }

    public Setup as(Personality newPersonality) {
        return new Setup(host, port, secret, newPersonality, clock, readyUrl);
    }

    public Setup secret(String newSecret) {
        return new Setup(host, port, newSecret, personality, clock, readyUrl);
    }

    public Setup telling(String newReadyUrl) {
        return new Setup(host, port, secret, personality, clock, Optional.of(newReadyUrl));
    }
}
