CREATE TABLE person (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_name    text        NOT NULL UNIQUE,
    display_name text        NOT NULL,
    email        text        NOT NULL DEFAULT '',
    active       boolean     NOT NULL DEFAULT true,
    source       text        NOT NULL,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL
);

-- Roles beyond that of anybody who signs in: TEACHER, ADMIN.
CREATE TABLE person_role (
    person bigint NOT NULL REFERENCES person ON DELETE CASCADE,
    role   text   NOT NULL,
    PRIMARY KEY (person, role)
);

-- Local accounts only; others prove themselves elsewhere.
CREATE TABLE local_account (
    person        bigint PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    password_hash text NOT NULL
);

-- Whose recording it is, and why: the reason is a message key with its arguments, shown in the reader's language.
CREATE TABLE owner (
    recording bigint      NOT NULL REFERENCES recording ON DELETE CASCADE,
    person    bigint      NOT NULL REFERENCES person ON DELETE CASCADE,
    rank      text        NOT NULL CHECK (rank IN ('FIRST', 'CO')),
    rule      text        NOT NULL,
    why       text        NOT NULL,
    since     timestamptz NOT NULL,
    PRIMARY KEY (recording, person)
);
CREATE INDEX ON owner (person);
CREATE UNIQUE INDEX ON owner (recording) WHERE rank = 'FIRST';
