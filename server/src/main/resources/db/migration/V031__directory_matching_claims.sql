-- What the directory says of a person beside the name that is shown.
ALTER TABLE person ADD COLUMN given_name text NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN family_name text NOT NULL DEFAULT '';
-- When an import last listed the person; a full import makes those inactive whom it does not list.
ALTER TABLE person ADD COLUMN listed_at timestamptz;
CREATE INDEX ON person (source) WHERE active;

-- One person, several accounts: how a sign-in of a provider finds its person.
CREATE TABLE account (
    provider text        NOT NULL,
    subject  text        NOT NULL,
    person   bigint      NOT NULL REFERENCES person ON DELETE CASCADE,
    since    timestamptz NOT NULL,
    PRIMARY KEY (provider, subject)
);
CREATE INDEX ON account (person);

-- All that a person can be found by. U user name, E address, N whole name in plain letters, W a word of a name.
CREATE TABLE person_key (
    kind   "char" NOT NULL,
    key    text   NOT NULL,
    person bigint NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (kind, key, person)
);
CREATE INDEX ON person_key (person);

-- Whose a user id of an origin is (or, refused, is not): from a mapping, or learnt from a confirmed claim.
CREATE TABLE binding (
    origin  text        NOT NULL,
    user_id text        NOT NULL,
    person  bigint      NOT NULL REFERENCES person ON DELETE CASCADE,
    refused boolean     NOT NULL DEFAULT false,
    source  text        NOT NULL,
    since   timestamptz NOT NULL,
    PRIMARY KEY (origin, user_id, person)
);
CREATE INDEX ON binding (person);

CREATE TABLE course_teacher (
    origin text   NOT NULL,
    course text   NOT NULL,
    person bigint NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (origin, course, person)
);
CREATE INDEX ON course_teacher (person);

-- A room whose recordings always belong to somebody, as an administrator has said once.
CREATE TABLE room_owner (
    server      text        NOT NULL,
    external_id text        NOT NULL,
    person      bigint      NOT NULL REFERENCES person ON DELETE CASCADE,
    since       timestamptz NOT NULL,
    PRIMARY KEY (server, external_id)
);
CREATE INDEX ON room_owner (person);

-- The answer for each moderator, and all that it was asked by, so that a change finds whom it concerns.
CREATE TABLE moderator_match (
    moderator  bigint PRIMARY KEY REFERENCES moderator ON DELETE CASCADE,
    state      text        NOT NULL CHECK (state IN ('MATCHED', 'AMBIGUOUS', 'NO_ONE')),
    person     bigint REFERENCES person ON DELETE SET NULL,
    certainty  text,
    candidates bigint[]    NOT NULL DEFAULT '{}',
    why        text        NOT NULL,
    decided    boolean     NOT NULL DEFAULT false,
    at         timestamptz NOT NULL
);
CREATE INDEX ON moderator_match (person);
CREATE INDEX ON moderator_match (state, moderator) WHERE state <> 'MATCHED';

-- As person_key, and: I a user id at an origin, C a course at an origin.
CREATE TABLE moderator_key (
    moderator bigint NOT NULL REFERENCES moderator ON DELETE CASCADE,
    kind      "char" NOT NULL,
    key       text   NOT NULL,
    PRIMARY KEY (moderator, kind, key)
);
CREATE INDEX ON moderator_key (kind, key);

-- Keys about which the directory says something else than before, until the moderators who asked for them are known.
CREATE TABLE changed_key (
    kind "char" NOT NULL,
    key  text   NOT NULL,
    PRIMARY KEY (kind, key)
);

-- Moderators to be matched, again or for the first time.
CREATE TABLE moderator_due (
    moderator bigint PRIMARY KEY REFERENCES moderator ON DELETE CASCADE
);

-- How far the search for new rows has come; it looks back a little, since numbers are given before they are visible.
CREATE TABLE identity_mark (
    name  text PRIMARY KEY,
    value bigint NOT NULL
);

CREATE TABLE claim (
    recording bigint      NOT NULL REFERENCES recording ON DELETE CASCADE,
    person    bigint      NOT NULL REFERENCES person ON DELETE CASCADE,
    state     text        NOT NULL
        CHECK (state IN ('PROPOSED', 'REQUESTED', 'CONFIRMED', 'REJECTED', 'REVOKED', 'HANDED_OVER')),
    certainty text        NOT NULL DEFAULT '',
    why       text        NOT NULL DEFAULT '',
    words     text        NOT NULL DEFAULT '',
    by_person bigint,
    to_person bigint,
    since     timestamptz NOT NULL,
    PRIMARY KEY (recording, person)
);
CREATE INDEX ON claim (person);
CREATE INDEX ON claim (since) WHERE state = 'REQUESTED';

-- The first owner as somebody has fixed it.
CREATE TABLE first_owner (
    recording bigint PRIMARY KEY REFERENCES recording ON DELETE CASCADE,
    person    bigint NOT NULL REFERENCES person ON DELETE CASCADE
);

