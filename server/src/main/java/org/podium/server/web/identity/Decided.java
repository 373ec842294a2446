package org.podium.server.web.identity;

import org.podium.server.identity.claim.ClaimDecision;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells on the next page what came of a wish. */
final class Decided {
    private Decided() {}

    static void tell(ClaimDecision decision, String done, RedirectAttributes after) {
        switch (decision) {
            case ClaimDecision.Done _ -> after.addFlashAttribute("said", done);
            case ClaimDecision.AsBefore _ -> after.addFlashAttribute("said", "claims.as-before");
            case ClaimDecision.Refused refused ->
                after.addFlashAttribute("refusal", refused.reason().key());
        }
    }
}
