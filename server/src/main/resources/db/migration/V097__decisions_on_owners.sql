-- What was before each decision on the owners of a recording, so that it can be taken back: the claims of the people it
-- changed, the first owner, and whose the user ids were. Undone, it stays as what once was; after its term it is forgotten.
CREATE TABLE claim_decision (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recording     bigint      NOT NULL REFERENCES recording ON DELETE CASCADE,
    verb          text        NOT NULL,
    by_person     bigint      NOT NULL,
    about         bigint      NOT NULL,
    at            timestamptz NOT NULL,
    people        bigint[]    NOT NULL,
    claims        jsonb       NOT NULL,
    first_changed boolean     NOT NULL,
    first_before  bigint,
    bindings      jsonb       NOT NULL,
    undone_at     timestamptz
);
CREATE INDEX ON claim_decision (recording, id) WHERE undone_at IS NULL;
CREATE INDEX ON claim_decision (at);
