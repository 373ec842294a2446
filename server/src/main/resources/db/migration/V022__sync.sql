-- A meeting that is not listed has been missed; when it is over, its recording is asked for by name at these times.
ALTER TABLE meeting ADD COLUMN recordable boolean NOT NULL DEFAULT false;
ALTER TABLE meeting ADD COLUMN missed int NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN ask_at timestamptz;
CREATE INDEX ON meeting (server, ask_at) WHERE ask_at IS NOT NULL;

-- A recording that a full round did not bring is asked for by name; not being told then is the second sign.
ALTER TABLE recording ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE recording ADD COLUMN missing_since timestamptz;
ALTER TABLE recording ADD COLUMN asked_at timestamptz;
CREATE INDEX ON recording (server, last_seen);
CREATE INDEX ON recording (server, state_since) WHERE state IN ('processing', 'processed');

-- What is remembered of a server between two looks: its breaker, and how far the round of all recordings has come.
CREATE TABLE sync_server (
    name          text PRIMARY KEY,
    failures      int         NOT NULL DEFAULT 0,
    failing_since timestamptz,
    failed_at     timestamptz,
    retry_at      timestamptz,
    looked_at     timestamptz,
    well_at       timestamptz,
    paged         boolean     NOT NULL DEFAULT true,
    place         int         NOT NULL DEFAULT 0,
    room          text        NOT NULL DEFAULT '',
    total         bigint      NOT NULL DEFAULT 0,
    begun_at      timestamptz,
    done_at       timestamptz,
    proof_at      timestamptz
);

-- Recordings that somebody says are ready: a hint, so they are asked for at the next look.
CREATE TABLE sync_hint (
    server    text        NOT NULL,
    record_id text        NOT NULL,
    heard_at  timestamptz NOT NULL,
    PRIMARY KEY (server, record_id)
);
