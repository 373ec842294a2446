package org.podium.server.identity.directory;

import java.util.Locale;
import org.podium.server.notification.IncidentWords;
import org.podium.server.platform.Cut;

/**
 * Something in a listing that is not as it should be: what could not be taken, or was taken otherwise than it stands.
 *
 * @param where in words of {@code notice.properties} or as the directory calls the place
 * @param detail what it is about, such as an unknown role; may be empty
 */
public record Remark(String where, Reason reason, String detail) {
    /** What is wrong. */
    public enum Reason {
        /** The line has more or fewer cells than the heading. */
        CELLS,
        /** A cell begins with a quote that does not end. */
        QUOTE,
        NO_USER_NAME,
        NO_NAME,
        /** Too long, or with characters that no name has. */
        UNUSABLE,
        /** Letters that were lost before they came here. */
        LETTERS,
        /** The person was taken, without the role. */
        ROLE,
        /** The person was taken, read in another encoding than that of the file. */
        ENCODING;

        /** Whether the person was taken all the same. */
        public boolean taken() {
            return this == ROLE || this == ENCODING;
        }
    }

    private static final int LONGEST = 120;

    public Remark {
        detail = detail.length() <= LONGEST ? detail : Cut.to(LONGEST, detail) + "…";
    }

    public static Remark atLine(int line, Reason reason, String detail) {
        return new Remark(IncidentWords.keyed("where.line", line), reason, detail);
    }

    /** The reason as a word that {@code IncidentWords} puts into a language. */
    public String why() {
        String key = "reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return detail.isEmpty() ? IncidentWords.keyed(key) : IncidentWords.keyed(key, detail);
    }
}
