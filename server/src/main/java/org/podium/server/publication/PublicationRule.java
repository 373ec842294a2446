package org.podium.server.publication;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One reason for which a recording may not be published; the list is the policy. */
@FunctionalInterface
interface PublicationRule {
    /** Formats that a film can be made of; of the sound alone it could be too, but the rest may still come. */
    Set<String> SHOWABLE = Set.of("presentation", "video", "screenshare");

    PublicationRule ONLY_AN_OWNER = facts -> when(!facts.owner(), Refusal.NOT_AN_OWNER);

    PublicationRule ONLY_ONCE = facts -> when(facts.published(), Refusal.ALREADY_PUBLISHED);

    PublicationRule ONLY_WHAT_BBB_SHOWS = facts -> switch (facts.state()) {
        case "published" -> Optional.empty();
        case "unpublished" -> Optional.of(Refusal.UNPUBLISHED_IN_BBB);
        case "deleted", "gone" -> Optional.of(Refusal.GONE_FROM_BBB);
        // processing, processed, and whatever a newer server may say on the way.
        default -> Optional.of(Refusal.NOT_READY);
    };

    PublicationRule ONLY_WITH_SOMETHING_TO_SHOW =
            facts -> when(Collections.disjoint(facts.formats(), SHOWABLE), Refusal.NOTHING_TO_SHOW);

    /** In the order in which a person is told: what concerns them first. */
    List<PublicationRule> ALL = List.of(ONLY_AN_OWNER, ONLY_ONCE, ONLY_WHAT_BBB_SHOWS, ONLY_WITH_SOMETHING_TO_SHOW);

    Optional<Refusal> objection(Facts facts);

    /** The first objection of all rules. */
    static Optional<Refusal> firstObjection(Facts facts) {
        return ALL.stream().flatMap(rule -> rule.objection(facts).stream()).findFirst();
    }

    private static Optional<Refusal> when(boolean holds, Refusal refusal) {
        return holds ? Optional.of(refusal) : Optional.empty();
    }
}
