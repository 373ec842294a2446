-- What is kept of each directory between two readings: what was read, how it went, what an administrator has said.
CREATE TABLE directory_source (
    name     text PRIMARY KEY,
    version  text        NOT NULL DEFAULT '',
    read_at  timestamptz,
    tried_at timestamptz NOT NULL,
    listed   int         NOT NULL DEFAULT 0,
    departed int         NOT NULL DEFAULT 0,
    missing  int         NOT NULL DEFAULT 0,
    accepted int         NOT NULL DEFAULT 0,
    remarks  jsonb       NOT NULL DEFAULT '[]',
    remarked int         NOT NULL DEFAULT 0
);
