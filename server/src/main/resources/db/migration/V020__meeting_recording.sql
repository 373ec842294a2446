-- What is or was held. One row per meeting held, not per room: internal_id differs each time.
CREATE TABLE meeting (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    server       text        NOT NULL,
    internal_id  text        NOT NULL,
    external_id  text        NOT NULL,
    parent_id    text        NOT NULL DEFAULT '',
    name         text        NOT NULL,
    origin       text        NOT NULL DEFAULT '',
    metadata     jsonb       NOT NULL DEFAULT '{}',
    started_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    first_seen   timestamptz NOT NULL,
    last_seen    timestamptz NOT NULL,
    UNIQUE (server, internal_id)
);
CREATE INDEX ON meeting (server) WHERE ended_at IS NULL;
CREATE INDEX ON meeting (server, external_id);

-- Who moderated it, as the server said while it ran.
CREATE TABLE moderator (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    meeting    bigint      NOT NULL REFERENCES meeting ON DELETE CASCADE,
    user_id    text        NOT NULL,
    full_name  text        NOT NULL,
    guest      boolean     NOT NULL DEFAULT false,
    first_seen timestamptz NOT NULL,
    last_seen  timestamptz NOT NULL,
    UNIQUE (meeting, user_id, full_name)
);

-- One life per recording. state is what BBB said last; 'gone' means that it is no longer listed.
CREATE TABLE recording (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    server       text        NOT NULL,
    record_id    text        NOT NULL,
    external_id  text        NOT NULL,
    parent_id    text        NOT NULL DEFAULT '',
    name         text        NOT NULL,
    state        text        NOT NULL,
    origin       text        NOT NULL DEFAULT '',
    metadata     jsonb       NOT NULL DEFAULT '{}',
    started_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    participants int,
    bytes        bigint,
    first_seen   timestamptz NOT NULL,
    last_seen    timestamptz NOT NULL,
    state_since  timestamptz NOT NULL,
    UNIQUE (server, record_id)
);
CREATE INDEX ON recording (server, external_id);
CREATE INDEX ON recording (started_at DESC);

CREATE TABLE recording_format (
    recording  bigint NOT NULL REFERENCES recording ON DELETE CASCADE,
    type       text   NOT NULL,
    url        text   NOT NULL,
    minutes    int,
    bytes      bigint,
    thumbnails text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (recording, type)
);
