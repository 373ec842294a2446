-- Rooms that a server told of by itself, by a callback or a hook: where nothing but rooms can be asked for, each one counts.
CREATE TABLE room_heard (
    server      text        NOT NULL,
    external_id text        NOT NULL,
    heard_at    timestamptz NOT NULL,
    PRIMARY KEY (server, external_id)
);
