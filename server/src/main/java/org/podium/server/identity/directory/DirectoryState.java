package org.podium.server.identity.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a directory stands, for the administrator's page.
 *
 * @param read when it was last taken over
 * @param tried when that was last tried
 * @param listed people in the last full listing that was taken over
 * @param left of them, who was no longer listed then
 * @param missing people whom the latest listing lacks and that was therefore not believed; 0 when it was
 * @param known people of it who are active
 * @param rolesLost roles that the latest listing takes away and that was therefore not believed; 0 when it was
 * @param accepted what an administrator has accepted for the next try
 * @param remarks the first things that were not as they should be
 * @param remarked how many there were
 */
public record DirectoryState(
        String source,
        String place,
        Optional<Instant> read,
        Optional<Instant> tried,
        int listed,
        int left,
        int missing,
        int known,
        int rolesLost,
        Accepted accepted,
        List<Remark> remarks,
        int remarked) {
    public DirectoryState {
        remarks = List.copyOf(remarks);
    }

    /** Whether the administrator has to say something. */
    public boolean held() {
        return missing > accepted.missing() || rolesLost > accepted.roles();
    }
}
