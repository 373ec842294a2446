package org.podium.server.identity.match.rule;

import java.util.List;
import java.util.Optional;
import org.podium.server.identity.match.evidence.Evidence;

/** One reason for which a moderator is, or is not, a person; silent when it has nothing to say. */
interface MatchRule {
    /** The policy: the first rule that speaks decides, so the strongest evidence stands first. */
    List<MatchRule> ALL = List.of(
            GuestRule.GUESTS_ARE_NOBODY,
            IdRule.BOUND_ID,
            IdRule.ID_READ_BY_THE_FRONT_END,
            NameRule.NAMES_NEED_LEAVE,
            NameRule.NAME_OF_THE_OWNER,
            NameRule.NAME_OF_A_TEACHER,
            NameRule.WHOLE_NAME);

    Optional<Match> judge(Evidence evidence, Directory directory);
}
