-- Who is signed in, by browser: a session outlives the node that began it. The columns are those that Spring Session writes;
-- moments are milliseconds since 1970. session_id is the SHA-256 of the number that the browser's cookie has, in hexadecimal;
-- principal_name is the person's number, and none before the sign-in. Only web.kept and web.signin read and write these tables.
CREATE TABLE web_session (
    primary_id            char(36) PRIMARY KEY,
    session_id            text     NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        text
);
CREATE INDEX ON web_session (expiry_time);
CREATE INDEX ON web_session (principal_name);

CREATE TABLE web_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES web_session ON DELETE CASCADE,
    attribute_name     text     NOT NULL,
    attribute_bytes    bytea    NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
