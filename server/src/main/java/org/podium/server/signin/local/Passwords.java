package org.podium.server.signin.local;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.podium.server.identity.account.LocalLogins;
import org.podium.server.platform.audit.Audit;
import org.podium.server.signin.throttle.Attempts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the passwords of local accounts. */
@Component
class Passwords {
    static final int SHORTEST = 12;

    /** What bcrypt reads of a password; more would be ignored or refused. */
    private static final int LONGEST_BYTES = 72;

    private final LocalLogins logins;
    private final PasswordEncoder encoder;
    private final Attempts attempts;
    private final Audit audit;
    private final DemoSettings demo;
    private final FirstPassword first;

    Passwords(
            LocalLogins logins,
            PasswordEncoder encoder,
            Attempts attempts,
            Audit audit,
            DemoSettings demo,
            FirstPassword first) {
        this.logins = logins;
        this.encoder = encoder;
        this.attempts = attempts;
        this.audit = audit;
        this.demo = demo;
        this.first = first;
    }

    sealed interface Outcome {}

    /** Done; the account as it is now. */
    record Changed(LocalUser user) implements Outcome {}

    /** Not done; why is the end of a message's key. */
    record Refused(String reason) implements Outcome {}

    /** Whether everybody may know it, so that nobody may change it. */
    boolean shared(LocalUser me) {
        return demo.demo()
                && DemoPeople.ALL.stream().map(DemoPeople.Person::userName).anyMatch(me.userName()::equals);
    }

    /** Changes it if the one who asks knows the current one; guessing is slowed as at the sign-in. */
    @Transactional
    public Outcome change(LocalUser me, String current, String wanted, String again) {
        if (shared(me)) {
            return new Refused("demo");
        }
        String who = "password " + me.person();
        // One at a time from here on: many at a time are no more guesses than one after the other.
        Optional<String> hash = logins.locked(me.person());
        if (attempts.tooMany(who)) {
            return new Refused("locked");
        }
        if (hash.isEmpty() || !encoder.matches(current, hash.get())) {
            attempts.failed(who);
            audit.note(
                    me.userName(),
                    "account.password-refused",
                    "person:" + me.person(),
                    "The current password was wrong");
            return new Refused("wrong");
        }
        attempts.succeeded(who);
        Optional<String> fault = fault(me, current, wanted, again);
        if (fault.isPresent()) {
            return new Refused(fault.get());
        }
        String encoded = Objects.requireNonNull(encoder.encode(wanted));
        logins.change(me.person(), encoded);
        if (me.userName().equals(FirstAdministrator.NAME)) {
            first.remove();
        }
        audit.note(me.userName(), "account.password", "person:" + me.person(), "");
        return new Changed(new LocalUser(me.person(), me.userName(), me.displayName(), encoded, me.roles()));
    }

    private static Optional<String> fault(LocalUser me, String current, String wanted, String again) {
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST) {
            return Optional.of("short");
        }
        if (wanted.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of("long");
        }
        if (!wanted.equals(again)) {
            return Optional.of("differs");
        }
        return wanted.equals(current) || wanted.equalsIgnoreCase(me.userName())
                ? Optional.of("same")
                : Optional.empty();
    }
}
