package org.podium.server.publication;

import java.util.Locale;

/** Why a recording cannot be published or withdrawn now. */
public enum Refusal {
    /** Also the answer for a recording that does not exist: strangers do not learn which ones do. */
    NOT_AN_OWNER,
    NOT_READY,
    UNPUBLISHED_IN_BBB,
    GONE_FROM_BBB,
    NOTHING_TO_SHOW,
    ALREADY_PUBLISHED,
    NOT_PUBLISHED;

    /** Key of the sentence that tells it to a person. */
    public String key() {
        return "refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
