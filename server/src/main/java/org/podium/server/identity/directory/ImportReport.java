package org.podium.server.identity.directory;

/**
 * What an import did.
 *
 * @param listed people the directory listed
 * @param changed of them new, changed or come back
 * @param left no longer listed, inactive from now on
 * @param skipped not taken, because a local account has the same user name
 */
public record ImportReport(int listed, int changed, int left, int skipped) {}
