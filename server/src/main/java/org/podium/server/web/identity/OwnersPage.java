package org.podium.server.web.identity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.claim.Actor;
import org.podium.server.identity.claim.Claim;
import org.podium.server.identity.claim.ClaimDecision;
import org.podium.server.identity.claim.Claims;
import org.podium.server.identity.claim.Decision;
import org.podium.server.identity.claim.Ownership;
import org.podium.server.identity.claim.Requests;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Person;
import org.podium.server.recording.RecordingId;
import org.podium.server.signin.session.SignedIn;
import org.podium.server.web.NotFound;
import org.podium.server.web.WhyNames;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whose a recording is, why, and what may be done about it; for its owners and administrators. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/recordings/{recording}/owners")
class OwnersPage {
    private final Ownership ownership;
    private final Requests requests;
    private final People people;
    private final WhyNames names;

    OwnersPage(Ownership ownership, Requests requests, People people, WhyNames names) {
        this.names = names;
        this.ownership = ownership;
        this.requests = requests;
        this.people = people;
    }

    /** One claim, as it is shown. */
    record Line(
            Claim claim,
            String displayName,
            String userName,
            boolean first,
            Optional<Why> why,
            List<Requests.Attendance> attended,
            Set<Claims.Wish> open) {
        /** Whether a button for this wish would do anything. */
        public boolean may(String wish) {
            return open.contains(Claims.Wish.valueOf(wish));
        }

        public String state() {
            return claim.getClass().getSimpleName();
        }

        public PersonId person() {
            return claim.person();
        }

        public Instant since() {
            return claim.since();
        }

        public boolean owns() {
            return claim.owns();
        }

        public String because(Locale locale) {
            return why.map(known -> known.in(locale)).orElse("");
        }

        public String words() {
            return claim instanceof Claim.Requested requested ? requested.words() : "";
        }
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, @PathVariable long recording, Model model) {
        RecordingId id = new RecordingId(recording);
        Requests.Held held = requests.held(id).orElseThrow(NotFound::new);
        Claims claims = ownership.claims(id);
        if (!me.administrator() && !claims.owns(me.person())) {
            throw new NotFound();
        }
        model.addAttribute("id", id);
        model.addAttribute("held", held);
        model.addAttribute("lines", lines(id, claims, actor(me)));
        model.addAttribute("decisions", decisions(id, actor(me)));
        if (me.administrator()) {
            requests.evidence(id).ifPresent(known -> model.addAttribute("evidence", known));
        }
        return "identity/owners";
    }

    private List<Line> lines(RecordingId id, Claims claims, Actor actor) {
        Map<PersonId, Person> known = people
                .find(claims.all().stream().map(Claim::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        List<Requests.Attendance> attended = requests.attendances(id);
        List<PersonId> owners = claims.owners();
        UnaryOperator<Why> named = names.of(
                claims.all().stream().flatMap(claim -> why(claim).stream()).toList());
        return claims.all().stream()
                .map(claim -> new Line(
                        claim,
                        Optional.ofNullable(known.get(claim.person()))
                                .map(Person::displayName)
                                .orElse("—"),
                        Optional.ofNullable(known.get(claim.person()))
                                .map(Person::userName)
                                .orElse(""),
                        claims.first().filter(claim.person()::equals).isPresent(),
                        why(claim).map(named),
                        attended.stream()
                                .filter(one -> one.person().equals(claim.person()))
                                .toList(),
                        claims.open(claim.person(), actor)))
                .sorted(java.util.Comparator.comparingInt(
                        line -> line.owns() ? owners.indexOf(line.person()) : owners.size()))
                .toList();
    }

    /** A decision that may be taken back, with the names of its people. */
    record Made(long id, String verb, String by, String about, Instant at) {}

    private List<Made> decisions(RecordingId id, Actor actor) {
        List<Decision> all = ownership.reversible(id, actor);
        Map<PersonId, String> names =
                people
                        .find(all.stream()
                                .flatMap(one -> Stream.of(one.by(), one.about()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::displayName));
        return all.stream()
                .map(one -> new Made(
                        one.id(),
                        one.verb(),
                        names.getOrDefault(one.by(), "—"),
                        names.getOrDefault(one.about(), "—"),
                        one.at()))
                .toList();
    }

    /** An administrator gives a recording to somebody who has no claim on it. */
    @PostMapping
    String give(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long recording,
            @RequestParam String to,
            RedirectAttributes after) {
        if (!me.administrator()) {
            throw new NotFound();
        }
        RecordingId id = new RecordingId(recording);
        people.byUserName(to)
                .filter(Person::active)
                .ifPresentOrElse(
                        one -> tell(me, id, ownership.confirm(id, one.id(), actor(me)), "claims.done.CONFIRM", after),
                        () -> after.addFlashAttribute("unknown", to.strip()));
        return back(me, id, "");
    }

    @PostMapping("/undo/{decision}")
    String undo(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long recording,
            @PathVariable long decision,
            RedirectAttributes after) {
        RecordingId id = new RecordingId(recording);
        boolean done = ownership.takeBack(id, decision, actor(me));
        after.addFlashAttribute(done ? "said" : "refusal", done ? "claims.undone" : "claims.not-undone");
        return back(me, id, "");
    }

    /** What came of a wish, with a button that takes it back at once. */
    private void tell(SignedIn me, RecordingId id, ClaimDecision decision, String done, RedirectAttributes after) {
        Decided.tell(decision, done, after);
        if (decision instanceof ClaimDecision.Done) {
            ownership.reversible(id, actor(me)).stream()
                    .findFirst()
                    .ifPresent(
                            one -> after.addFlashAttribute("undo", "/recordings/" + id + "/owners/undo/" + one.id()));
        }
    }

    private static Optional<Why> why(Claim claim) {
        return switch (claim) {
            case Claim.Proposed proposed -> Optional.of(proposed.why());
            case Claim.Confirmed confirmed -> Optional.of(confirmed.why());
            case Claim.Requested _, Claim.Rejected _, Claim.Revoked _, Claim.HandedOver _ -> Optional.empty();
        };
    }

    @PostMapping("/{person}")
    String wish(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long recording,
            @PathVariable long person,
            @RequestParam Claims.Wish wish,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes after) {
        RecordingId id = new RecordingId(recording);
        PersonId whose = new PersonId(person);
        Actor actor = actor(me);
        ClaimDecision decision = switch (wish) {
            case CONFIRM -> ownership.confirm(id, whose, actor);
            case REJECT -> ownership.reject(id, whose, actor);
            case FIRST -> ownership.putFirst(id, whose, actor);
            case HAND_OVER -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        tell(me, id, decision, "claims.done." + wish, after);
        return back(me, id, from);
    }

    @PostMapping("/{person}/successor")
    String handOver(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long recording,
            @PathVariable long person,
            @RequestParam String to,
            RedirectAttributes after) {
        RecordingId id = new RecordingId(recording);
        // Who may not hand it over is told so first, and learns of no name whether it is somebody's.
        Claims claims = ownership.claims(id);
        if (!claims.open(new PersonId(person), actor(me)).contains(Claims.Wish.HAND_OVER)) {
            after.addFlashAttribute("refusal", ClaimDecision.Reason.NOT_ALLOWED.key());
            return back(me, id, "");
        }
        Optional<Person> successor = people.byUserName(to).filter(Person::active);
        successor.ifPresentOrElse(
                one -> tell(
                        me,
                        id,
                        ownership.handOver(id, new PersonId(person), one.id(), actor(me)),
                        "claims.done.HAND-OVER",
                        after),
                () -> after.addFlashAttribute("unknown", to.strip()));
        return back(me, id, "");
    }

    /** Where the wish was made; who is no owner any more is led to what is left to them. */
    private String back(SignedIn me, RecordingId id, String from) {
        if (from.equals("requests")) {
            return me.administrator() ? "redirect:/admin/claims" : "redirect:/claims";
        }
        return me.administrator() || ownership.claims(id).owns(me.person())
                ? "redirect:/recordings/" + id + "/owners"
                : "redirect:/sessions";
    }

    private static Actor actor(SignedIn me) {
        return new Actor(me.person(), me.administrator());
    }
}
