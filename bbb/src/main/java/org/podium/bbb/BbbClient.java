package org.podium.bbb;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.podium.bbb.error.BbbException;
import org.podium.bbb.http.Limits;
import org.podium.bbb.http.Transport;
import org.podium.bbb.meeting.Meeting;
import org.podium.bbb.parse.Element;
import org.podium.bbb.parse.MeetingReader;
import org.podium.bbb.parse.RecordingReader;
import org.podium.bbb.parse.Tally;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.Recording;
import org.podium.bbb.signing.Call;
import org.podium.bbb.signing.SignedUrl;

/**
 * The calls of one server. A server's no is an {@link Answer}; no answer at all is thrown as a {@link BbbException}, which
 * says what happened and carries what had been read. Safe for use by many threads.
 */
public final class BbbClient {
    private final BbbServer server;
    private final Caller caller;

    public BbbClient(BbbServer server, Transport transport, Limits limits, InstantSource clock) {
        this.server = server;
        this.caller = new Caller(server, transport, limits, clock);
    }

    public BbbServer server() {
        return server;
    }

    /** The same client with other patience, for an answer that is known to take long. */
    public BbbClient patient(Limits.Patience patience) {
        return with(server, new Limits(caller.limits().size(), patience));
    }

    /** The same client for the same server with other settings, as a connection check tries them. */
    BbbClient with(BbbServer other, Limits limits) {
        return new BbbClient(other, caller.transport(), limits, caller.clock());
    }

    Limits limits() {
        return caller.limits();
    }

    /** What the server is; asked without a signature. */
    public Answer<ServerVersion> version() {
        return caller.ask(Call.of("version"), SignedUrl.unsigned(server.base()))
                .map(response -> new ServerVersion(
                        response.text("version"), response.optional("bbbVersion"), response.optional("build")));
    }

    /**
     * The meetings held now. An empty list does not mean that all have ended: a Scalelite may have this call switched
     * off, and then says the same.
     */
    public Answer<Listing<Meeting>> meetings() {
        return caller.list(Call.of("getMeetings"), MeetingReader::meeting).map(Caller.Heard::listing);
    }

    /** One meeting held now, or ended a moment ago. */
    public Answer<Meeting> meeting(String meetingId) {
        Answer<Element> answer = caller.ask(Call.of("getMeetingInfo").with("meetingID", meetingId));
        return switch (answer) {
            case Answer.Refused<?>(String key, String message) -> new Answer.Refused<>(key, message);
            case Answer.Ok<Element>(Element response) ->
                MeetingReader.meeting(response, new Tally())
                        .<Answer<Meeting>>map(Answer.Ok::new)
                        .orElseGet(() -> new Answer.Refused<>("notFound", "The answer holds no meeting."));
        };
    }

    /** Whether anybody has joined a meeting that is held now. */
    public Answer<Boolean> running(String meetingId) {
        return caller.ask(Call.of("isMeetingRunning").with("meetingID", meetingId))
                .map(response -> response.flag("running"));
    }

    /**
     * The recordings that a query asks for and no others, each once. A server that knows no pages answers one with all that it
     * has: that is read whole, within the limits. Their order says nothing: servers differ.
     *
     * @throws BbbException with the recordings that came before it
     */
    public Answer<Listing<Recording>> recordings(RecordingQuery query) {
        return caller.list(query.call(), RecordingReader::recording).map(heard -> {
            Map<RecordId, Recording> each = new LinkedHashMap<>();
            for (Recording recording : heard.items()) {
                if (query.matches(recording)) {
                    each.merge(recording.id(), recording, Recording::merge);
                } else {
                    heard.tally().count("left out: a recording not asked for");
                }
            }
            return new Caller.Heard<>(heard.response(), List.copyOf(each.values()), heard.tally()).listing();
        });
    }

    /** Publishes recordings on their server, or takes them back; true if the server did. */
    public Answer<Boolean> publish(Collection<RecordId> ids, boolean publish) {
        return caller.ask(change("publishRecordings", ids).with("publish", String.valueOf(publish)))
                .map(response -> response.flag("published") == publish);
    }

    /** Deletes recordings on their server, for good; true if the server did. */
    public Answer<Boolean> delete(Collection<RecordId> ids) {
        return caller.ask(change("deleteRecordings", ids)).map(response -> response.flag("deleted"));
    }

    /** Changes notes of recordings; an empty text removes a note. True if the server did. */
    public Answer<Boolean> note(Collection<RecordId> ids, Map<String, String> metadata) {
        Call call = change("updateRecordings", ids);
        for (Map.Entry<String, String> note : new TreeMap<>(metadata).entrySet()) {
            call = call.with("meta_" + note.getKey(), note.getValue());
        }
        return caller.ask(call).map(response -> response.flag("updated"));
    }

    /** Has recordings open with a token only, or for all again; Scalelite only. True if the server did. */
    public Answer<Boolean> guard(Collection<RecordId> ids, boolean guarded) {
        return caller.ask(change("updateRecordings", ids).with("protect", String.valueOf(guarded)))
                .map(response -> response.flag("updated"));
    }

    private static Call change(String name, Collection<RecordId> ids) {
        if (ids.isEmpty() || ids.size() > RecordingQuery.MOST_IDS) {
            throw new IllegalArgumentException(ids.size() + " ids, not 1 to " + RecordingQuery.MOST_IDS);
        }
        return Call.of(name)
                .with(
                        "recordID",
                        String.join(
                                ",",
                                new TreeSet<>(ids.stream().map(RecordId::value).toList())));
    }

    /** The captions of recordings. */
    public TextTracks textTracks() {
        return new TextTracks(caller);
    }

    /** The hooks of bbb-webhooks, where it is installed. */
    public Hooks hooks() {
        return new Hooks(caller);
    }
}
