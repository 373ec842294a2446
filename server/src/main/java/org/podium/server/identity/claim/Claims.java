package org.podium.server.identity.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.claim.ClaimDecision.AsBefore;
import org.podium.server.identity.claim.ClaimDecision.Deed;
import org.podium.server.identity.claim.ClaimDecision.Done;
import org.podium.server.identity.claim.ClaimDecision.Reason;
import org.podium.server.identity.claim.ClaimDecision.Refused;
import org.podium.server.identity.match.rule.Certainty;
import org.podium.server.identity.match.rule.Why;

/**
 * All claims on one recording, one for each person, and what may become of them. Pure: each wish gives a decision.
 *
 * @param fixedFirst the first owner as somebody has fixed it; without, the first to have been an owner
 */
public record Claims(List<Claim> all, Optional<PersonId> fixedFirst) {
    public Claims {
        all = List.copyOf(all);
        if (all.stream().map(Claim::person).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two claims of one person");
        }
    }

    public static Claims none() {
        return new Claims(List.of(), Optional.empty());
    }

    public Optional<Claim> of(PersonId person) {
        return all.stream().filter(claim -> claim.person().equals(person)).findFirst();
    }

    public boolean owns(PersonId person) {
        return of(person).filter(Claim::owns).isPresent();
    }

    /** The first owner first, the others in the order in which they came. */
    public List<PersonId> owners() {
        List<PersonId> owners = new ArrayList<>(all.stream()
                .filter(Claim::owns)
                .sorted(Comparator.comparingInt(Claims::weight)
                        .thenComparing(Claim::since)
                        .thenComparing(Claim::person))
                .map(Claim::person)
                .toList());
        fixedFirst.filter(owners::remove).ifPresent(owners::addFirst);
        return owners;
    }

    public Optional<PersonId> first() {
        return owners().stream().findFirst();
    }

    /** What somebody who may has confirmed, or what is sure, stands before what only a name and its bearer say. */
    private static int weight(Claim claim) {
        return switch (claim) {
            case Claim.Proposed proposed when !proposed.certainty().sure() -> 1;
            case Claim.Confirmed confirmed when confirmed.ownWord() -> 1;
            case Claim.Proposed _,
                    Claim.Confirmed _,
                    Claim.Requested _,
                    Claim.Rejected _,
                    Claim.Revoked _,
                    Claim.HandedOver _ -> 0;
        };
    }

    /** Evidence beyond a name made them an owner: only an administrator takes that away from somebody else. */
    private static boolean byEvidence(Claim claim) {
        return switch (claim) {
            case Claim.Proposed proposed -> proposed.certainty() != Certainty.NAME;
            case Claim.Confirmed confirmed -> confirmed.by().equals(confirmed.person()) && !confirmed.ownWord();
            case Claim.Requested _, Claim.Rejected _, Claim.Revoked _, Claim.HandedOver _ -> false;
        };
    }

    /** Whether it makes an owner by more than a name and its bearer's word. */
    private static boolean known(Claim claim) {
        return claim.owns() && (weight(claim) == 0 || byEvidence(claim));
    }

    /** A teacher who sees nothing asks; that gives nothing yet. */
    public ClaimDecision request(PersonId person, String words, Instant now) {
        return switch (of(person).orElse(null)) {
            case Claim.Rejected _ -> new Refused(Reason.REJECTED_BEFORE);
            case Claim.Requested _ -> new AsBefore();
            case Claim.Proposed _, Claim.Confirmed _ -> new Refused(Reason.ALREADY_AN_OWNER);
            case Claim.Revoked _, Claim.HandedOver _ ->
                done(new Claim.Requested(person, words, now), new Deed("request", person, person, words));
            case null -> done(new Claim.Requested(person, words, now), new Deed("request", person, person, words));
        };
    }

    /** By an administrator or a confirmed co-owner; one's own match by one's own first act, one's own request never. */
    public ClaimDecision confirm(PersonId person, Actor actor, Why why, Instant now) {
        Claim claim = of(person).orElse(null);
        if (claim instanceof Claim.Confirmed confirmed && !(confirmed.ownWord() && mayDecide(actor))) {
            return new AsBefore();
        }
        boolean own = actor.person().equals(person);
        if (own && !actor.administrator() && !(claim instanceof Claim.Proposed)) {
            return new Refused(Reason.NOBODY_CONFIRMS_THEMSELVES);
        }
        if (!own && !mayDecide(actor)) {
            return new Refused(Reason.NOT_ALLOWED);
        }
        if (claim == null && !actor.administrator()) {
            return new Refused(Reason.NO_SUCH_CLAIM);
        }
        Why kept = claim instanceof Claim.Proposed proposed ? proposed.why() : why;
        return done(
                new Claim.Confirmed(person, actor.person(), kept, now),
                new Deed("confirm", actor.person(), person, kept.in(java.util.Locale.ENGLISH)));
    }

    /** "That is not mine", or somebody who may decide says so of another. */
    public ClaimDecision reject(PersonId person, Actor actor, Instant now) {
        Claim claim = of(person).orElse(null);
        if (claim == null || claim instanceof Claim.HandedOver) {
            return new Refused(Reason.NO_SUCH_CLAIM);
        }
        if (claim instanceof Claim.Rejected || claim instanceof Claim.Revoked) {
            return new AsBefore();
        }
        boolean own = actor.person().equals(person);
        if (!own && (!mayDecide(actor) || (byEvidence(claim) && !actor.administrator()))) {
            return new Refused(Reason.NOT_ALLOWED);
        }
        boolean inForce = claim instanceof Claim.Confirmed;
        // A name alone may be wrong, so its bearer may say so though nobody is left then.
        if (!actor.administrator()
                && known(claim)
                && all.stream().filter(Claims::known).count() == 1) {
            return new Refused(Reason.LAST_OWNER);
        }
        // Who withdraws by themselves may think better of it and ask again.
        return done(
                inForce || own
                        ? new Claim.Revoked(person, actor.person(), now)
                        : new Claim.Rejected(person, actor.person(), now),
                new Deed(own ? "leave" : inForce ? "revoke" : "reject", actor.person(), person, ""));
    }

    /** An owner gives their part to a successor, or an administrator does for somebody who has left. */
    public ClaimDecision handOver(PersonId from, PersonId to, Actor actor, Instant now) {
        if (!owns(from)) {
            return new Refused(Reason.NOT_AN_OWNER);
        }
        if (from.equals(to)) {
            return new AsBefore();
        }
        if (!mayHandOver(from, actor)) {
            return new Refused(Reason.NOT_ALLOWED);
        }
        boolean wasFirst = first().filter(from::equals).isPresent();
        Claims given = with(new Claim.HandedOver(from, to, actor.person(), now));
        Claims after = given.with(received(from, to, actor, now));
        Claims ranked = wasFirst ? new Claims(after.all, Optional.of(to)) : after;
        return new Done(ranked, ranked.first(), new Deed("hand-over", actor.person(), from, "to person " + to));
    }

    /** Nobody gives more than they have, and what evidence gave the successor already is not made less. */
    private Claim received(PersonId from, PersonId to, Actor actor, Instant now) {
        boolean nameOnly = !actor.administrator() && !deciders().contains(from);
        Optional<Claim> before = of(to).filter(Claim::owns).filter(claim -> nameOnly || byEvidence(claim));
        Why.Reason reason = nameOnly ? Why.Reason.NAME_HANDED_OVER : Why.Reason.HANDED_OVER;
        return before.orElseGet(() -> new Claim.Confirmed(to, actor.person(), Why.of(reason, from), now));
    }

    /** Makes one of the owners the first. */
    public ClaimDecision putFirst(PersonId person, Actor actor) {
        if (!owns(person)) {
            return new Refused(Reason.NOT_AN_OWNER);
        }
        if (!mayDecide(actor)) {
            return new Refused(Reason.NOT_ALLOWED);
        }
        if (first().filter(person::equals).isPresent()) {
            return new AsBefore();
        }
        Claims after = new Claims(all, Optional.of(person));
        return new Done(after, after.first(), new Deed("put-first", actor.person(), person, ""));
    }

    /** The owners who may decide about others: whom only a name made an owner does not. */
    public List<PersonId> deciders() {
        return all.stream()
                .filter(claim -> claim.owns() && weight(claim) == 0)
                .map(Claim::person)
                .toList();
    }

    /** What somebody may wish about a person's claim. */
    public enum Wish {
        CONFIRM,
        REJECT,
        FIRST,
        HAND_OVER
    }

    /** The wishes that would be carried out, by the very rules that then decide; a page offers no others. */
    public Set<Wish> open(PersonId person, Actor actor) {
        Set<Wish> open = EnumSet.noneOf(Wish.class);
        Why why = Why.of(Why.Reason.CONFIRMED_BY_HAND, actor.person());
        if (confirm(person, actor, why, Instant.EPOCH) instanceof Done) {
            open.add(Wish.CONFIRM);
        }
        if (reject(person, actor, Instant.EPOCH) instanceof Done) {
            open.add(Wish.REJECT);
        }
        if (putFirst(person, actor) instanceof Done) {
            open.add(Wish.FIRST);
        }
        if (owns(person) && mayHandOver(person, actor)) {
            open.add(Wish.HAND_OVER);
        }
        return open;
    }

    private static boolean mayHandOver(PersonId from, Actor actor) {
        return actor.administrator() || actor.person().equals(from);
    }

    private boolean mayDecide(Actor actor) {
        return actor.administrator() || deciders().contains(actor.person());
    }

    private ClaimDecision done(Claim claim, Deed deed) {
        Claims after = with(claim);
        return new Done(after, after.first(), deed);
    }

    Claims with(Claim claim) {
        List<Claim> others = new ArrayList<>(all);
        others.removeIf(other -> other.person().equals(claim.person()));
        others.add(claim);
        return new Claims(others, fixedFirst);
    }
}
