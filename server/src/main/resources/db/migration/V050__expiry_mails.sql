-- Owners who were told, each once a recording, that its server will delete it.
CREATE TABLE expiry_mail (
    recording bigint NOT NULL REFERENCES recording ON DELETE CASCADE,
    person    bigint NOT NULL REFERENCES person ON DELETE CASCADE,
    told_at   timestamptz NOT NULL,
    PRIMARY KEY (recording, person)
);
CREATE INDEX ON expiry_mail (person);
