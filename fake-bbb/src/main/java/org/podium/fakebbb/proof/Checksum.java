package org.podium.fakebbb.proof;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checksum of a call: made over the call's name, the query as transmitted and the shared secret. */
public final class Checksum {
    private static final Pattern IN_QUERY = Pattern.compile("(^|&)checksum=([^&]*)");

    private Checksum() {}

    /** Whether the query carries the right checksum by one of the algorithms. */
    public static boolean fits(String call, String query, String secret, Set<Algorithm> allowed) {
        Matcher found = IN_QUERY.matcher(query);
        if (!found.find()) {
            return false;
        }
        String given = found.group(2);
        String text = call + without(query, found) + secret;
        return allowed.stream()
                .filter(algorithm -> algorithm.digits() == given.length())
                .anyMatch(algorithm -> algorithm.hex(text).equalsIgnoreCase(given));
    }

    /** The query with its checksum, as a client of the fake would send it. */
    public static String signed(String call, String query, String secret, Algorithm algorithm) {
        return query + (query.isEmpty() ? "" : "&") + "checksum=" + algorithm.hex(call + query + secret);
    }

    private static String without(String query, Matcher found) {
        String rest = query.substring(0, found.start()) + query.substring(found.end());
        return rest.startsWith("&") ? rest.substring(1) : rest;
    }
}
