package org.podium.bbb;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a connection check found, in plain words.
 *
 * @param settings the server with what was found to work; empty where nothing did
 */
public record ConnectionReport(String server, List<Finding> findings, Optional<BbbServer> settings) {
    /** How a finding is to be taken. */
    public enum Weight {
        GOOD("ok     "),
        NOTE("note   "),
        BAD("FAULT  ");

        private final String mark;

        Weight(String mark) {
            this.mark = mark;
        }
    }

    /** One thing that was found, a sentence. */
    public record Finding(Weight weight, String sentence) {}

    public ConnectionReport {
        findings = List.copyOf(findings);
    }

    /** Whether the server can be used with the settings as they are. */
    public boolean good() {
        return findings.stream().noneMatch(finding -> finding.weight() == Weight.BAD);
    }

    /** The report as lines of text. */
    public String text() {
        return findings.stream()
                .map(finding -> finding.weight().mark + finding.sentence())
                .collect(Collectors.joining("\n", server + "\n", "\n"));
    }
}
