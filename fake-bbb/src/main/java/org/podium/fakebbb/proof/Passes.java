package org.podium.fakebbb.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scalelite's way to guarded recordings: a token that opens once, then a cookie for one format of one recording. */
public final class Passes {
    private static final Duration TOKEN_LIFE = Duration.ofHours(1);
    private static final Duration COOKIE_LIFE = Duration.ofHours(6);
    private static final Pattern PAYLOAD = Pattern.compile("\\{\"sub\":\"([^\"]*)\",\"exp\":(\\d+)}");

    private record Ticket(String subject, Instant until) {}

    private final InstantSource clock;
    private final String secret;
    /** In the order in which they were issued, so the oldest come first. */
    private final Map<String, Ticket> tickets = new LinkedHashMap<>();

    private int issued;

    public Passes(InstantSource clock, String secret) {
        this.clock = clock;
        this.secret = secret;
    }

    /** A new token each time; its 64 digits tell nothing. */
    public synchronized String token(String format, String recordId) {
        forget();
        String token = Algorithm.SHA_256.hex(secret + " token " + ++issued + " " + clock.instant());
        tickets.put(token, new Ticket(subject(format, recordId), clock.instant().plus(TOKEN_LIFE)));
        return token;
    }

    /** Tokens that can still open something. */
    synchronized int waiting() {
        forget();
        return tickets.size();
    }

    /** A long list issues a token for each recording, and hardly one is used. */
    private void forget() {
        Iterator<Ticket> oldest = tickets.values().iterator();
        while (oldest.hasNext() && !clock.instant().isBefore(oldest.next().until())) {
            oldest.remove();
        }
    }

    /** The cookie's value for a token that is known, fresh, unused and for this format of this recording. */
    public synchronized Optional<String> redeem(String token, String format, String recordId) {
        String subject = subject(format, recordId);
        return Optional.ofNullable(tickets.remove(token))
                .filter(ticket -> ticket.subject().equals(subject))
                .filter(ticket -> clock.instant().isBefore(ticket.until()))
                .map(_ -> {
                    long until = clock.instant().plus(COOKIE_LIFE).getEpochSecond();
                    return Jwt.sign("{\"sub\":\"" + subject + "\",\"exp\":" + until + "}", secret);
                });
    }

    public boolean opens(String cookie, String format, String recordId) {
        return Jwt.verify(cookie, secret)
                .map(PAYLOAD::matcher)
                .filter(Matcher::matches)
                .filter(claims -> claims.group(1).equals(subject(format, recordId)))
                .filter(claims -> clock.instant().getEpochSecond() < Long.parseLong(claims.group(2)))
                .isPresent();
    }

    private static String subject(String format, String recordId) {
        return "/" + format + "/" + recordId;
    }
}
