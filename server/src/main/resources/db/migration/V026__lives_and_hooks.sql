-- Lives are listed newest first, those of recordings and those of which only the meeting is known.
CREATE INDEX ON meeting (started_at DESC) WHERE recordable;
CREATE INDEX ON recording (server, started_at DESC);

-- Hooks that we registered at a server's bbb-webhooks, so that those of another address can be taken back.
CREATE TABLE sync_hook (
    server  text NOT NULL,
    address text NOT NULL,
    PRIMARY KEY (server, address)
);
