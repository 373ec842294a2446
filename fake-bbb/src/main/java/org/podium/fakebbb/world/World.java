package org.podium.fakebbb.world;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** All that there is on the fake server. Changes are told to the listeners, in order, before the change returns. */
public final class World {
    private final InstantSource clock;
    private final Map<String, Meeting> meetings = new LinkedHashMap<>();
    private final Map<String, Recording> recordings = new LinkedHashMap<>();
    private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();

    public World(InstantSource clock) {
        this.clock = clock;
    }

    public InstantSource clock() {
        return clock;
    }

    public void listen(Consumer<Event> listener) {
        listeners.add(listener);
    }

    public synchronized List<Meeting> meetings() {
        return List.copyOf(meetings.values());
    }

    public synchronized Optional<Meeting> meeting(String meetingId) {
        return Optional.ofNullable(meetings.get(meetingId));
    }

    /** In the order they came; BBB promises no order either. */
    public synchronized List<Recording> recordings() {
        return List.copyOf(recordings.values());
    }

    public synchronized Optional<Recording> recording(String recordId) {
        return Optional.ofNullable(recordings.get(recordId));
    }

    /** Puts a meeting there as it is; if one with its id runs already, that one is replaced. */
    public void start(Meeting meeting) {
        synchronized (this) {
            meetings.put(meeting.id(), meeting);
        }
        tell(new Event.MeetingCreated(meeting));
        meeting.attendees().forEach(attendee -> tell(new Event.UserJoined(meeting, attendee)));
    }

    public void join(String meetingId, Attendee newcomer) {
        change(meetingId, meeting -> meeting.joined(newcomer))
                .ifPresent(meeting -> tell(new Event.UserJoined(meeting, newcomer)));
    }

    public void leave(String meetingId, String userId) {
        Optional<Attendee> leaver = meeting(meetingId).stream()
                .flatMap(meeting -> meeting.attendees().stream())
                .filter(attendee -> attendee.userId().equals(userId))
                .findFirst();
        leaver.ifPresent(attendee -> change(meetingId, meeting -> meeting.left(userId))
                .ifPresent(meeting -> tell(new Event.UserLeft(meeting, attendee))));
    }

    /** Whether such a meeting was running. */
    public boolean end(String meetingId) {
        Optional<Meeting> ended;
        synchronized (this) {
            ended = Optional.ofNullable(meetings.remove(meetingId));
        }
        ended.ifPresent(meeting -> tell(new Event.MeetingEnded(meeting)));
        return ended.isPresent();
    }

    /** Puts recordings there as they are, without a word to anybody: they have been there for long. */
    public synchronized void stock(List<Recording> old) {
        old.forEach(recording -> recordings.put(recording.id(), recording));
    }

    /** The recording is now as given; if it is published and was not finished before, it has become ready. */
    public void process(Recording now) {
        boolean ready;
        synchronized (this) {
            Recording before = recordings.put(now.id(), now);
            ready = now.state() == State.PUBLISHED && (before == null || !finished(before));
        }
        if (ready) {
            tell(new Event.RecordingReady(now));
        }
    }

    /** Changes finished recordings as the API's calls do; all of them or, if one is unknown, those that are known. */
    public List<Recording> change(List<String> recordIds, UnaryOperator<Recording> how) {
        List<Recording> changed = new ArrayList<>();
        List<Recording> moved = new ArrayList<>();
        synchronized (this) {
            for (String id : recordIds) {
                Recording before = recordings.get(id);
                if (before != null) {
                    Recording after = how.apply(before);
                    recordings.put(id, after);
                    changed.add(after);
                    if (before.state() != after.state()) {
                        moved.add(after);
                    }
                }
            }
        }
        moved.forEach(recording -> tell(new Event.RecordingMoved(recording)));
        return changed;
    }

    private synchronized Optional<Meeting> change(String meetingId, UnaryOperator<Meeting> how) {
        return Optional.ofNullable(meetings.computeIfPresent(meetingId, (_, meeting) -> how.apply(meeting)));
    }

    private static boolean finished(Recording recording) {
        return recording.state() != State.PROCESSING && recording.state() != State.PROCESSED;
    }

    private void tell(Event event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
