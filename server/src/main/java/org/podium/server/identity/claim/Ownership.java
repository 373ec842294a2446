package org.podium.server.identity.claim;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.claim.ClaimDecision.Done;
import org.podium.server.identity.claim.ClaimDecision.Reason;
import org.podium.server.identity.claim.ClaimDecision.Refused;
import org.podium.server.identity.match.evidence.IdentitySettings;
import org.podium.server.identity.match.rule.Why;
import org.podium.server.platform.audit.Audit;
import org.podium.server.recording.RecordingId;
import org.podium.server.recording.Recordings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who owns a recording: what people wish, decided and carried out, each wish in one transaction. A decision about a
 * moderator teaches: the user id they came with is theirs, or is not, from then on.
 */
@Component
public class Ownership {
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Audit audit;
    private final BindingLearner lessons;
    private final Recordings recordings;
    private final ClaimStore store;
    private final OwnerTable owners;
    private final DecisionStore decisions;
    private final ApplicationEventPublisher news;

    Ownership(
            JdbcClient sql,
            TransactionTemplate transaction,
            Clock clock,
            Audit audit,
            BindingLearner lessons,
            Recordings recordings,
            IdentitySettings settings,
            ApplicationEventPublisher news) {
        this.recordings = recordings;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
        this.audit = audit;
        this.lessons = lessons;
        this.store = new ClaimStore(sql);
        this.decisions = new DecisionStore(sql);
        this.owners = new OwnerTable(sql, settings.ownerKeys());
    }

    public Claims claims(RecordingId recording) {
        return store.of(recording);
    }

    /** Asks for a recording that one does not own; whoever may decide sees the words. */
    public ClaimDecision request(RecordingId recording, PersonId person, String words) {
        return decide(recording, claims -> claims.request(person, words, clock.instant()));
    }

    public ClaimDecision confirm(RecordingId recording, PersonId person, Actor actor) {
        Why why = Why.of(Why.Reason.CONFIRMED_BY_HAND, actor.person());
        return decide(recording, claims -> claims.confirm(person, actor, why, clock.instant()));
    }

    public ClaimDecision reject(RecordingId recording, PersonId person, Actor actor) {
        return decide(recording, claims -> claims.reject(person, actor, clock.instant()));
    }

    public ClaimDecision handOver(RecordingId recording, PersonId from, PersonId to, Actor actor) {
        return decide(recording, claims -> claims.handOver(from, to, actor, clock.instant()));
    }

    public ClaimDecision putFirst(RecordingId recording, PersonId person, Actor actor) {
        return decide(recording, claims -> claims.putFirst(person, actor));
    }

    private interface Wish {
        ClaimDecision about(Claims claims);
    }

    private ClaimDecision decide(RecordingId recording, Wish wish) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (!recordings.lock(recording)) {
                return new Refused(Reason.NO_SUCH_CLAIM);
            }
            Claims before = store.of(recording);
            ClaimDecision decision = wish.about(before);
            // Only whoever may decide gets here, so that nobody else learns which numbers are people.
            if (decision instanceof Done done && !store.known(done.deed().about())) {
                return new Refused(Reason.NO_SUCH_PERSON);
            }
            if (decision instanceof Done done) {
                long kept = decisions.keep(recording, before, done, clock.instant());
                store.save(recording, before, done.claims());
                owners.settle(OwnerTable.one(recording));
                lessons.learn(recording, before, done.claims(), DecisionStore.source(kept));
                tell(recording, done.deed());
            }
            return decision;
        }));
    }

    private void tell(RecordingId recording, ClaimDecision.Deed deed) {
        audit.note(
                "person:" + deed.by(),
                "claim." + deed.verb(),
                "recording:" + recording,
                "person " + deed.about() + (deed.detail().isEmpty() ? "" : ": " + deed.detail()));
        news.publishEvent(new ClaimChanged(recording, deed.verb(), deed.by(), deed.about()));
    }

    /** The decisions on a recording that somebody may take back now, the newest first. */
    public List<Decision> reversible(RecordingId recording, Actor actor) {
        Claims now = store.of(recording);
        return decisions.onTop(recording).stream()
                .filter(one -> one.reversibleBy(actor, now, clock.instant()))
                .toList();
    }

    /** Takes a decision back: the owners are as before it, and what it taught of user ids is forgotten. */
    public boolean takeBack(RecordingId recording, long decision, Actor actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Optional<Decision> found = recordings.lock(recording)
                    ? reversible(recording, actor).stream()
                            .filter(one -> one.id() == decision)
                            .findFirst()
                    : Optional.empty();
            found.ifPresent(one -> {
                decisions.takeBack(recording, one, clock.instant());
                owners.settle(OwnerTable.one(recording));
                tell(recording, new ClaimDecision.Deed("undo", actor.person(), one.about(), one.verb()));
            });
            return found.isPresent();
        }));
    }
}
