-- What an administrator decided about a moderator whom no evidence told: somebody, or nobody. It holds for a user id at
-- its origin, or, where the front end sent none, for one moderator only. Undone, it stays as what once was.
CREATE TABLE verdict (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    origin     text        NOT NULL,
    user_id    text        NOT NULL,
    full_name  text        NOT NULL,
    moderators bigint[]    NOT NULL,
    person     bigint REFERENCES person ON DELETE SET NULL,
    bindings   jsonb       NOT NULL,
    by_person  bigint      NOT NULL,
    at         timestamptz NOT NULL,
    undone_at  timestamptz
);
CREATE INDEX ON verdict (origin, user_id) WHERE undone_at IS NULL;
CREATE INDEX ON moderator_match (at) WHERE state <> 'MATCHED' AND NOT decided;
