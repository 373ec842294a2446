package org.podium.server.identity.match.rule;

import java.util.Optional;
import org.podium.server.identity.match.evidence.UserId;
import org.podium.server.identity.match.rule.Match.NoOne;
import org.podium.server.identity.match.rule.Why.Reason;

/** Guests type any name they like, and callers have none. */
final class GuestRule {
    static final MatchRule GUESTS_ARE_NOBODY = (evidence, _) -> switch (evidence.user()) {
        case UserId.Guest _ -> Optional.of(new NoOne(Why.of(Reason.GUEST, evidence.fullName())));
        case UserId.Phone _ -> Optional.of(new NoOne(Why.of(Reason.PHONE, evidence.fullName())));
        case UserId.Sent _, UserId.Internal _ -> Optional.empty();
    };

    private GuestRule() {}
}
