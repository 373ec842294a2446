-- What sync_server.total counts: what the server says it has, recordings or formats, or else what came in a round.
ALTER TABLE sync_server ADD COLUMN counting text NOT NULL DEFAULT 'CAME';
