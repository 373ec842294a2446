-- The teacher's decision; a recording without a row was never decided on.
CREATE TABLE publication (
    recording  bigint PRIMARY KEY REFERENCES recording,
    state      text        NOT NULL CHECK (state IN ('PUBLISHED', 'WITHDRAWN')),
    title      text        NOT NULL,
    decided_by bigint      NOT NULL REFERENCES person,
    decided_at timestamptz NOT NULL
);

-- One conversion per recording: trying again is the same conversion.
CREATE TABLE conversion (
    id          uuid PRIMARY KEY,
    recording   bigint      NOT NULL UNIQUE REFERENCES recording,
    state       text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    progress    real        NOT NULL DEFAULT 0,
    stage       text        NOT NULL DEFAULT '',
    remaining   int,
    attempt     int         NOT NULL DEFAULT 0,
    worker      text        NOT NULL DEFAULT '',
    fault       text        NOT NULL DEFAULT '',
    message     text        NOT NULL DEFAULT '',
    asked_at    timestamptz NOT NULL,
    started_at  timestamptz,
    changed_at  timestamptz NOT NULL,
    finished_at timestamptz
);

CREATE TABLE video (
    id         uuid PRIMARY KEY,
    recording  bigint UNIQUE REFERENCES recording,
    owner      bigint      NOT NULL REFERENCES person,
    title      text        NOT NULL,
    held_at    timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    millis     bigint      NOT NULL,
    folder     text        NOT NULL,
    audience   text        NOT NULL CHECK (audience IN ('OWNERS', 'SIGNED_IN', 'LINK', 'EVERYONE')),
    missing    text[]      NOT NULL DEFAULT '{}'
);
CREATE INDEX ON video (owner, held_at DESC);
