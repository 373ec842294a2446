package org.podium.server.identity.directory;

import org.podium.server.identity.person.Role;

/** A listing takes a role away from so many who have it that it is not believed until an administrator says so. */
final class LostRoles extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Role role;
    private final int lost;
    private final int holders;
    private final int all;

    /**
     * Of one role.
     *
     * @param lost how many lose it
     * @param holders how many have it
     * @param all how many roles are lost, of whichever kind
     */
    LostRoles(String source, Role role, int lost, int holders, int all) {
        super("The directory " + source + " takes the role " + role + " away from " + lost + " of " + holders
                + " people; nothing was changed.");
        this.role = role;
        this.lost = lost;
        this.holders = holders;
        this.all = all;
    }

    Role role() {
        return role;
    }

    int lost() {
        return lost;
    }

    int holders() {
        return holders;
    }

    int all() {
        return all;
    }
}
