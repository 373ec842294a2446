-- Sessions that began with a sign-in elsewhere. There it can be said that they are over; the row goes, and whichever node
-- has the session ends it.
CREATE TABLE outside_session (
    id      uuid PRIMARY KEY,
    way     text        NOT NULL,
    subject text        NOT NULL,
    ticket  text        NOT NULL,
    person  bigint      NOT NULL REFERENCES person ON DELETE CASCADE,
    began   timestamptz NOT NULL
);
CREATE INDEX ON outside_session (way, ticket);
CREATE INDEX ON outside_session (way, subject);
CREATE INDEX ON outside_session (began);
