package org.podium.fakebbb.world;

/** Something that happened on the server. */
public sealed interface Event {
    Held about();

    /** A meeting was created. */
    record MeetingCreated(Meeting meeting) implements Event {
        @Override
        public Held about() {
            return meeting.held();
        }
    }

    /** A meeting ended; its people are those who were in it at the end. */
    record MeetingEnded(Meeting meeting) implements Event {
        @Override
        public Held about() {
            return meeting.held();
        }
    }

    /** Somebody joined. */
    record UserJoined(Meeting meeting, Attendee attendee) implements Event {
        @Override
        public Held about() {
            return meeting.held();
        }
    }

    /** Somebody left. */
    record UserLeft(Meeting meeting, Attendee attendee) implements Event {
        @Override
        public Held about() {
            return meeting.held();
        }
    }

    /** BBB has finished a recording: this, and only this, fires the ready callback. */
    record RecordingReady(Recording recording) implements Event {
        @Override
        public Held about() {
            return recording.held();
        }
    }

    /** Somebody published, unpublished or deleted a finished recording. */
    record RecordingMoved(Recording recording) implements Event {
        @Override
        public Held about() {
            return recording.held();
        }
    }
}
