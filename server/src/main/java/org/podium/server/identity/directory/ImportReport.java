package org.podium.server.identity.directory;

import java.util.List;

/**
 * What an import did.
 *
 * @param listed people the directory listed
 * @param changed of them new, changed or come back
 * @param left no longer listed, inactive from now on
 * @param skipped not taken, because a local account has the same user name
 * @param remarks the first things that were not as they should be
 * @param remarked how many there were
 * @param partial whether the directory itself said that this is not all of it
 */
public record ImportReport(
        int listed, int changed, int left, int skipped, List<Remark> remarks, int remarked, boolean partial) {
    public ImportReport {
        remarks = List.copyOf(remarks);
    }

    /** One of a listing in which all was as it should be. */
    public ImportReport(int listed, int changed, int left, int skipped) {
        this(listed, changed, left, skipped, List.of(), 0, false);
    }

    /** The figures, for the log. */
    @Override
    public String toString() {
        return "listed=" + listed + ", changed=" + changed + ", left=" + left + ", local=" + skipped + ", remarks="
                + remarked;
    }
}
