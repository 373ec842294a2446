-- Something that is wrong now, or was: one row from its beginning to its end.
CREATE TABLE incident (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text        NOT NULL,
    scope      text        NOT NULL,
    words      text[]      NOT NULL,
    opened_at  timestamptz NOT NULL,
    last_at    timestamptz NOT NULL,
    times      int         NOT NULL DEFAULT 1,
    closed_at  timestamptz,
    told_at    timestamptz,
    end_told   boolean     NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX ON incident (kind, scope) WHERE closed_at IS NULL;
CREATE INDEX ON incident (last_at DESC);

-- Mails that are to be sent, kept until they are.
CREATE TABLE mail (
    id         uuid PRIMARY KEY,
    recipients text[]      NOT NULL,
    subject    text        NOT NULL,
    body       text        NOT NULL,
    created_at timestamptz NOT NULL,
    attempts   int         NOT NULL DEFAULT 0,
    sent_at    timestamptz
);
