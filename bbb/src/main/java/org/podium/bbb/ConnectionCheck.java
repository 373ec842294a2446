package org.podium.bbb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.podium.bbb.ConnectionReport.Finding;
import org.podium.bbb.ConnectionReport.Weight;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.BbbException;
import org.podium.bbb.meeting.Meeting;
import org.podium.bbb.signing.ChecksumAlgorithm;

/**
 * Tries a server's settings and says what is right and what is not. Only here other checksum algorithms are tried than
 * the one that is set: a client that changed it by itself would hide a wrong setting, and could be talked down to SHA-1.
 */
public final class ConnectionCheck {
    private static final String NO_MEETING = "podium-connection-check";

    private final BbbClient client;
    private final List<Finding> findings = new ArrayList<>();

    private ConnectionCheck(BbbClient client) {
        this.client = client;
    }

    /** Checks the server of a client. Takes at most ten calls. */
    public static ConnectionReport of(BbbClient client) {
        ConnectionCheck check = new ConnectionCheck(client);
        Optional<BbbServer> works = check.reach() ? check.sign() : Optional.empty();
        Optional<BbbServer> settings = works.map(check::list);
        return new ConnectionReport(client.server().label(), check.findings, settings);
    }

    private boolean reach() {
        if (!client.server().base().encrypted()) {
            found(Weight.NOTE, "The address is http: whoever listens on the way reads all, and can repeat our calls.");
        }
        try {
            switch (client.version()) {
                case Answer.Ok<ServerVersion>(ServerVersion version) -> found(Weight.GOOD, reached(version));
                case Answer.Refused<ServerVersion>(String key, String message) ->
                    found(Weight.NOTE, "The server does not tell its version: " + key + " " + message);
            }
            return true;
        } catch (BbbException breakdown) {
            broken(breakdown);
            return false;
        }
    }

    private static String reached(ServerVersion version) {
        String who = version.bbb()
                .map(bbb -> "BigBlueButton " + bbb)
                .or(() -> version.build().map(build -> "Scalelite " + build))
                .orElse("a server that hides its version");
        return "Reached " + who + ", API " + version.api() + ".";
    }

    /** The server with an algorithm that it accepts: the one that is set, or the strongest other. */
    private Optional<BbbServer> sign() {
        ChecksumAlgorithm set = client.server().algorithm();
        try {
            if (accepted(set)) {
                found(Weight.GOOD, "The secret is right, and " + set.label() + " is accepted.");
                return Optional.of(client.server());
            }
            Optional<ChecksumAlgorithm> other = Stream.of(
                            ChecksumAlgorithm.SHA512,
                            ChecksumAlgorithm.SHA384,
                            ChecksumAlgorithm.SHA256,
                            ChecksumAlgorithm.SHA1)
                    .filter(algorithm -> algorithm != set && accepted(algorithm))
                    .findFirst();
            found(
                    Weight.BAD,
                    other.map(found -> "The secret is right, but the server does not accept " + set.label() + "; set "
                                    + found.label() + ".")
                            .orElse("The server accepts no signature of ours, so the secret is wrong: "
                                    + "bbb-conf --secret shows the right one there."));
            return other.map(client.server()::with);
        } catch (BbbException breakdown) {
            broken(breakdown);
            return Optional.empty();
        }
    }

    /** Asks for a meeting that nobody holds: cheap, and any answer but one on the checksum shows that it was right. */
    private boolean accepted(ChecksumAlgorithm algorithm) {
        try {
            client.with(client.server().with(algorithm), client.limits()).running(NO_MEETING);
            return true;
        } catch (BbbException breakdown) {
            if (breakdown.trouble() instanceof BbbError.ChecksumRefused) {
                return false;
            }
            throw breakdown;
        }
    }

    private BbbServer list(BbbServer server) {
        meetings(server);
        return server.with(paging(server));
    }

    private void meetings(BbbServer server) {
        try {
            switch (client.with(server, client.limits()).meetings()) {
                case Answer.Ok<Listing<Meeting>>(Listing<Meeting> now)
                when now.items().isEmpty() ->
                    found(
                            Weight.NOTE,
                            "No meeting is held now, or a Scalelite has the list switched off: then moderators"
                                    + " cannot be learnt. Check again while a meeting is held.");
                case Answer.Ok<Listing<Meeting>>(Listing<Meeting> now) ->
                    found(Weight.GOOD, "Meetings held now: " + now.items().size() + ".");
                case Answer.Refused<Listing<Meeting>>(String key, String message) ->
                    found(Weight.BAD, "The server does not list its meetings: " + key + " " + message);
            }
        } catch (BbbException breakdown) {
            broken(breakdown);
        }
    }

    private BbbServer.Listings paging(BbbServer server) {
        try {
            return ListingCheck.of(client.with(server, client.limits()), this::found);
        } catch (BbbException breakdown) {
            broken(breakdown);
            return server.listings();
        }
    }

    private void broken(BbbException breakdown) {
        found(Weight.BAD, breakdown.sentence());
    }

    private void found(Weight weight, String sentence) {
        findings.add(new Finding(weight, sentence));
    }
}
